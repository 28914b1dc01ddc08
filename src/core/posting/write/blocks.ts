import { isResponsibility, type Catalog } from '../../catalog/catalog.ts';
import type { Audience, Entry, Posting, Responsibility, RoleFile } from '../../catalog/schema.ts';
import type { HeadingStyle } from '../parse/postingStyle.ts';

/** A piece of a posting before it is written down. Texts may hold `[[label]]` blanks. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** In a style of its own, or in that of the posting. */
  | { readonly kind: 'heading'; readonly text: string; readonly style?: HeadingStyle }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** With bullets, or numbered. */
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** At the very top, with the lines `---` around it. */
  | { readonly kind: 'front-matter'; readonly text: string };

/** The heading of a whole posting. */
export function titleBlock({ name }: Pick<RoleFile, 'name'>): Block {
  return { kind: 'title', text: name };
}

/** Whether an entry has something to put into a posting. */
export function isInsertable(entry: Entry | Responsibility): boolean {
  return isResponsibility(entry) || entry.posting !== undefined;
}

/** Who may read what the entry puts into a posting. A responsibility by itself fits an advert. */
export function audienceOf(entry: Entry | Responsibility): Audience {
  return entry.posting?.audience ?? 'public';
}

/**
 * What the entries put into a posting, in the order given. Responsibilities that follow one another become one
 * list, sections with the same heading one section. An entry without a posting gives nothing.
 *
 * @param leaveOut ids of entries that no list takes
 */
export function postingBlocks(
  catalog: Catalog,
  entries: readonly (Entry | Responsibility)[],
  leaveOut: ReadonlySet<string> = new Set(),
): readonly Block[] {
  const blocks = entries.flatMap((entry): readonly Block[] => {
    if (entry.posting) return blocksOf(catalog, entry.posting, leaveOut);
    return isResponsibility(entry) ? [{ kind: 'list', items: [entry.text] }] : [];
  });
  return joinLists(joinSections(blocks));
}

function joinSections(blocks: readonly Block[]): readonly Block[] {
  const sections: Block[][] = [[]];
  let open = sections[0]!;
  for (const block of blocks) {
    const isSame = ([first]: readonly Block[]): boolean =>
      first?.kind === 'heading' && block.kind === 'heading' && first.text === block.text;
    const same = sections.find(isSame);
    if (block.kind === 'heading') {
      open = same ?? [];
      if (same) continue;
      sections.push(open);
    }
    open.push(block);
  }
  return sections.flat();
}

/** Lists that follow one another become one. */
export function joinLists(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<Block[]>((joined, block) => {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list') {
      joined[joined.length - 1] = { kind: 'list', items: [...last.items, ...block.items] };
    } else joined.push(block);
    return joined;
  }, []);
}

/** The text of a section, without its lists. */
export function paragraphsOf({ text }: Posting): readonly Block[] {
  const texts = text?.split(/\n{2,}/) ?? [];
  return texts.map((paragraph) => ({ kind: 'paragraph', text: paragraph.trim() }));
}

export type PostingList = NonNullable<Posting['lists']>[number];

/** The bullets of a list; a responsibility that stands for one is named. */
export function itemsOf(
  catalog: Catalog,
  { items, from }: PostingList,
): readonly { readonly text: string; readonly responsibility?: Responsibility }[] {
  if (items) return items.map((text) => ({ text }));
  const children = from === undefined ? [] : (catalog.findNode(from)?.children ?? []);
  return children.map(({ entry }) =>
    isResponsibility(entry) ? { text: entry.text, responsibility: entry } : { text: entry.text },
  );
}

function blocksOf(catalog: Catalog, posting: Posting, leaveOut: ReadonlySet<string>): readonly Block[] {
  const blocks: Block[] = [];
  if (posting.heading !== undefined) blocks.push({ kind: 'heading', text: posting.heading });
  blocks.push(...paragraphsOf(posting));
  for (const list of posting.lists ?? []) {
    const items = itemsOf(catalog, list).filter(
      ({ responsibility }) => responsibility === undefined || !leaveOut.has(responsibility.id),
    );
    if (items.length === 0) continue;
    if (list.lead !== undefined) blocks.push({ kind: 'paragraph', text: list.lead });
    blocks.push({ kind: 'list', items: items.map(({ text }) => text) });
  }
  return [...blocks, ...postingBlocks(catalog, (posting.sections ?? []).map(catalog.entry), leaveOut)];
}
