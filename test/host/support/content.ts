/** What the content files say, read without the code under test. */
import { parse } from 'yaml';
import faqFile from '../../../content/faq.yaml' with { type: 'text' };
import outlineFile from '../../../content/outline.yaml' with { type: 'text' };
import postingFile from '../../../content/posting.yaml' with { type: 'text' };
import cioFile from '../../../content/roles/cio.yaml' with { type: 'text' };
import ctoFile from '../../../content/roles/cto.yaml' with { type: 'text' };
import noSeatFile from '../../../content/roles/no-seat.yaml' with { type: 'text' };
import onePersonFile from '../../../content/roles/one-person.yaml' with { type: 'text' };
import togetherFile from '../../../content/together.yaml' with { type: 'text' };
import whichOneFile from '../../../content/which-one.yaml' with { type: 'text' };

export interface WrittenEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Only responsibilities have a group and a class. */
  readonly group?: 'general' | 'company-specific';
  readonly class?: 'product' | 'internal' | 'shared';
  readonly owner?: string;
  readonly posting?: WrittenPosting;
}

interface WrittenPosting {
  readonly audience: 'public' | 'internal';
  readonly heading?: string;
  readonly text?: string;
  readonly sections?: readonly string[];
}

export type WrittenLine = string | { readonly entry: string; readonly children: readonly WrittenLine[] };

/** `content/outline.yaml` as it is written. */
export const writtenOutline = parse(outlineFile) as readonly WrittenLine[];

interface WrittenFile {
  readonly entries: readonly WrittenEntry[];
  readonly responsibilities?: readonly WrittenEntry[];
}

const entries = new Map(
  [ctoFile, cioFile, onePersonFile, noSeatFile, faqFile, postingFile, togetherFile, whichOneFile].flatMap(
    (file) => {
      const { entries, responsibilities = [] } = parse(file) as WrittenFile;
      return [...entries, ...responsibilities].map((entry) => [entry.id, entry] as const);
    },
  ),
);

export function writtenEntry(id: string): WrittenEntry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`The content has no entry "${id}"`);
  return entry;
}

export function writtenEntries(): readonly WrittenEntry[] {
  return [...entries.values()];
}
