import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import { parseFrontMatter, recordSchema, type DecisionRecord, type WantedInField } from './recordSchema.ts';

/** Why a text is no record that can be read. */
export type RecordProblem =
  | {
      readonly kind:
        'not-opened' | 'not-closed' | 'too-long' | 'unreadable' | 'reference' | 'newer' | 'no-schema';
    }
  /** A mistake of YAML: what the parser says of it, in English. */
  | { readonly kind: 'yaml'; readonly reason: string }
  /** @param field its keys from the outside in, with dots between; empty for all of them */
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'wrong'; readonly field: string; readonly wanted: WantedInField };

export type ReadRecord =
  | { readonly ok: true; readonly record: DecisionRecord }
  | {
      readonly ok: false;
      /** From 0. */
      readonly line: number;
      readonly problem: RecordProblem;
    };

/** More front matter than a person or this tool would write. */
const longestMatter = 10_000;
/** Brackets that open. The parser takes seconds for thousands of lists in lists. */
const mostBrackets = 200;

/** Reads the front matter of a decision record, which people may have edited. Never throws. */
export function readRecord(text: string): ReadRecord {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines[0]?.trimEnd() !== '---') {
    return failed(0, { kind: 'not-opened' });
  }
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end < 0) return failed(0, { kind: 'not-closed' });
  const matter = lines.slice(1, end).join('\n');
  if (matter.length > longestMatter || matter.split(/[[{]/).length > mostBrackets) {
    return failed(0, { kind: 'too-long' });
  }
  try {
    return readMatter(matter);
  } catch {
    // The parser promises errors in place of exceptions; a file of somebody else is no place to rely on it.
    return failed(1, { kind: 'unreadable' });
  }
}

function readMatter(matter: string): ReadRecord {
  const counter = new LineCounter();
  const document = parseDocument(matter, {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
    stringKeys: true,
  });
  // The front matter begins on the second line of the file, and the counter with 1.
  const lineAt = (offset: number): number => Math.max(counter.linePos(offset).line, 1);
  const [error] = [...document.errors, ...document.warnings];
  if (error) return failed(lineAt(error.pos[0]), { kind: 'yaml', reason: error.message });
  const alias = firstAlias(document);
  if (alias !== undefined) return failed(lineAt(alias), { kind: 'reference' });
  const foreign = checkSchema(document);
  if (foreign !== undefined) return failed(lineOf(document, ['schema'], lineAt), { kind: foreign });
  const parsed = parseFrontMatter(document.toJS({ maxAliasCount: 0 }));
  if (parsed.ok) return parsed;
  const { path, wanted } = parsed;
  const field = path.join('.');
  return failed(
    lineOf(document, path, lineAt),
    document.hasIn(path) ? { kind: 'wrong', field, wanted } : { kind: 'missing', field },
  );
}

/** What keeps the document from being a record that this version can read. */
function checkSchema(document: Document): 'newer' | 'no-schema' | undefined {
  const schema: unknown = isMap(document.contents) ? document.get('schema') : undefined;
  if (schema === recordSchema) return undefined;
  const [family, version] = recordSchema.split('/');
  const newer = typeof schema === 'string' ? /^(.+)\/(\d+)$/.exec(schema) : null;
  return newer?.[1] === family && Number(newer?.[2]) > Number(version) ? 'newer' : 'no-schema';
}

function firstAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_, node) {
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** The line of the key at that path, or of what holds it where it is missing; the first where nothing does. */
function lineOf(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const holder: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return lineAt(pair.key.range[0]);
    }
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && !isAlias(node) && node.range) return lineAt(node.range[0]);
  }
  return 0;
}

function failed(line: number, problem: RecordProblem): ReadRecord {
  return { ok: false, line, problem };
}
