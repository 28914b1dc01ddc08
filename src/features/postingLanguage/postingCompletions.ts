import * as vscode from 'vscode';
import { isResponsibility } from '../../core/catalog/catalog.ts';
import type { Entry } from '../../core/catalog/schema.ts';
import { plainBlanks } from '../../core/posting/write/blanks.ts';
import { audienceOf } from '../../core/posting/write/blocks.ts';
import type { PostingCompletion } from '../../core/posting/complete/completionsAt.ts';
import { rangeIn } from '../../host/rangeIn.ts';
import { classWords } from './classWords.ts';
import type { PostingLanguage } from './loadPostingLanguage.ts';

/** Explained only once somebody looks at it. */
class PostingCompletionItem extends vscode.CompletionItem {
  readonly entry: Entry;

  constructor(document: vscode.TextDocument, completion: PostingCompletion, rank: number) {
    const { kind, title, text, snippet, range, entry } = completion;
    const { Struct, Value } = vscode.CompletionItemKind;
    super(title, kind === 'section' ? Struct : Value);
    this.entry = entry;
    this.detail = detailOf(completion);
    this.insertText = new vscode.SnippetString(snippet);
    this.keepWhitespace = true;
    this.range = rangeIn(document, range);
    // Typed words may be those of the title or those of the bullet.
    this.filterText = [...new Set([title, plainBlanks(text)])].join(' ');
    this.sortText = String(rank).padStart(3, '0');
  }
}

export function provideCompletions(
  { completionsAt }: PostingLanguage,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem[] {
  return completionsAt(document, document.offsetAt(position)).map(
    (completion, rank) => new PostingCompletionItem(document, completion, rank),
  );
}

export function resolveCompletion(item: vscode.CompletionItem): vscode.CompletionItem {
  if (!(item instanceof PostingCompletionItem)) return item;
  const { text, explanation } = item.entry;
  item.documentation = new vscode.MarkdownString([text, explanation].filter(Boolean).join('\n\n'));
  return item;
}

function detailOf({ kind, entry, lead }: PostingCompletion): string {
  if (isResponsibility(entry)) return classWords(entry);
  if (kind === 'bullet') return plainBlanks((lead ?? entry.title).replace(/:$/, ''));
  return audienceOf(entry) === 'internal'
    ? vscode.l10n.t('missing section, internal')
    : vscode.l10n.t('missing section');
}
