import type { Advice, Model, Question, Words } from './advisorSchema.ts';
import type { ComparisonFile, Entry, OutlineFile, Responsibility, RoleFile, RoleId } from './schema.ts';
import type { Checks } from './checksSchema.ts';
import type { Domains } from './domainsSchema.ts';
import type { SectionWords, Signs, States } from './postingSchema.ts';
import type { SheetWords } from './sheetSchema.ts';
import type { Synonyms } from './synonymsSchema.ts';
import type { Writing } from './writingSchema.ts';

/** All of `content/`, validated, as the build writes it into `dist/catalog.json`. */
export interface CatalogData {
  readonly roles: readonly RoleFile[];
  readonly entries: readonly Entry[];
  readonly outline: OutlineFile;
  readonly comparison: ComparisonFile;
  readonly questions: readonly Question[];
  readonly model: Model;
  readonly advice: Advice;
  readonly words: Words;
  readonly sheet: SheetWords;
  readonly sections: SectionWords;
  readonly signs: Signs;
  readonly checks: Checks;
  readonly states: States;
  readonly synonyms: Synonyms;
  readonly writing: Writing;
  readonly ownership: Domains;
}

/** A place in the sidebar tree: an entry and what stands under it. */
export interface OutlineNode {
  readonly entry: Entry;
  readonly children: readonly OutlineNode[];
  readonly parent: OutlineNode | undefined;
  /** Product icon of a top-level node. */
  readonly icon: string | undefined;
  readonly expanded: boolean;
  /** Whether it says how many stand under it. */
  readonly counted: boolean;
}

/** The knowledge of the product with lookups by id. Immutable. */
export interface Catalog extends CatalogData {
  /** Tree as shown, top-level nodes first. */
  readonly tree: readonly OutlineNode[];
  /** Throws on an id the content does not hold: ids are checked at build, so that is a bug. */
  readonly entry: (id: string) => Entry;
  /** For ids that come from outside. */
  readonly findEntry: (id: string) => Entry | undefined;
  readonly findNode: (id: string) => OutlineNode | undefined;
  readonly role: (id: RoleId) => RoleFile;
}

/** Responsibilities are the entries with a class. */
export function isResponsibility(entry: Entry): entry is Responsibility {
  return 'class' in entry;
}

/** Every entry of the content, those of the roles first. */
export function allEntries(data: Pick<CatalogData, 'roles' | 'entries'>): readonly Entry[] {
  return [...data.roles.flatMap((role) => [...role.entries, ...role.responsibilities]), ...data.entries];
}

/** Builds the lookups. Expects data that `parseCatalog` has accepted. */
export function createCatalog(data: CatalogData): Catalog {
  const entries = new Map(allEntries(data).map((entry) => [entry.id, entry]));
  const nodes = new Map<string, OutlineNode>();

  function entry(id: string): Entry {
    const found = entries.get(id);
    if (!found) throw new Error(`No entry "${id}" in the content`);
    return found;
  }

  function addNode(line: OutlineLine, parent: OutlineNode | undefined): OutlineNode {
    const group = typeof line === 'string' ? { entry: line } : line;
    const children: OutlineNode[] = [];
    const node = {
      entry: entry(group.entry),
      children,
      parent,
      icon: group.icon,
      expanded: group.expanded ?? false,
      counted: group.counted ?? false,
    };
    nodes.set(group.entry, node);
    for (const child of group.children ?? []) children.push(addNode(child, node));
    return node;
  }

  const tree = data.outline.map((line) => addNode(line, undefined));
  return {
    ...data,
    tree,
    entry,
    findEntry: (id) => entries.get(id),
    findNode: (id) => nodes.get(id),
    role(id) {
      const role = data.roles.find((candidate) => candidate.id === id);
      if (!role) throw new Error(`No role "${id}" in the content`);
      return role;
    },
  };
}

/** A line of the outline at any level. */
type OutlineLine =
  | string
  | {
      readonly entry: string;
      readonly icon?: string | undefined;
      readonly expanded?: boolean | undefined;
      readonly counted?: boolean | undefined;
      readonly children?: readonly OutlineLine[] | undefined;
    };
