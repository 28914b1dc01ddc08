import { isResponsibility, type Catalog } from '../../catalog/catalog.ts';
import type { Audience, Entry, Posting, Responsibility, RoleFile } from '../../catalog/schema.ts';
import type { HeadingStyle } from '../parse/postingStyle.ts';

/** A piece of a posting before it is written down. Texts may hold `[[label]]` blanks. */
export type Block =
  /** As a heading of the first level, or in a style of its own. */
  | { readonly kind: 'title'; readonly text: string; readonly style?: HeadingStyle | undefined }
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
export function titleBlock({ name }: Pick<RoleFile, 'name'>, style?: HeadingStyle): Block {
  return { kind: 'title', text: name, ...(style ? { style } : {}) };
}

/** Whether an entry has something to put into a posting. */
export function isInsertable(entry: Entry): boolean {
  return isResponsibility(entry) || entry.posting !== undefined;
}

/** Who may read what the entry puts into a posting. A responsibility by itself fits an advert. */
export function audienceOf(entry: Entry): Audience {
  return entry.posting?.audience ?? 'public';
}

/** How the responsibilities of a text differ from those of the content. */
export interface OtherResponsibilities {
  /** Ids of those that no list takes. */
  readonly leaveOut: ReadonlySet<string>;
  /** Bullets behind the last of them. */
  readonly also: readonly string[];
}

const asInContent: OtherResponsibilities = { leaveOut: new Set(), also: [] };

/**
 * What the entries put into a posting, in the order given. Responsibilities that follow one another become one
 * list, sections with the same heading one section. An entry without a posting gives nothing.
 */
export function postingBlocks(
  catalog: Catalog,
  entries: readonly Entry[],
  others: OtherResponsibilities = asInContent,
): readonly Block[] {
  const blocks = entries.flatMap((entry): readonly Block[] => {
    if (entry.posting) return blocksOf(catalog, entry.posting, others);
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

function blocksOf(catalog: Catalog, posting: Posting, others: OtherResponsibilities): readonly Block[] {
  const { heading, lists = [], sections = [] } = posting;
  const body: Block[] = [...paragraphsOf(posting)];
  const last = lists.findLastIndex(({ from }) => from !== undefined);
  lists.forEach((list, i) => {
    const kept = itemsOf(catalog, list).filter(
      ({ responsibility }) => responsibility === undefined || !others.leaveOut.has(responsibility.id),
    );
    const items = [...kept.map(({ text }) => text), ...(i === last ? others.also : [])];
    if (items.length === 0) return;
    if (list.lead !== undefined) body.push({ kind: 'paragraph', text: list.lead });
    body.push({ kind: 'list', items });
  });
  body.push(...postingBlocks(catalog, sections.map(catalog.entry), others));
  if (heading === undefined) return body;
  return [{ kind: 'heading', text: heading }, ...(body.length > 0 ? body : [headingBlank(heading)])];
}

/** What stands below a heading as long as there is nothing else. */
export function headingBlank(heading: string): Block {
  return { kind: 'paragraph', text: `[[${heading}]]` };
}
