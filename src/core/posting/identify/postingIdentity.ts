import type { PostingRole } from '../../catalog/roleOrder.ts';
import type { FrontMatterField } from '../parse/frontMatterField.ts';
import type { TextRange } from '../parse/range.ts';

export type DocumentKind =
  'advert' | 'role-description' | 'template' | 'decision-record' | 'agent-persona' | 'other';

/**
 * Characters of the longest posting. At this length a completion takes some 100 to 300 ms, at four times as much up to
 * a second.
 */
export const longestPosting = 500_000;

/** Why something is thought of a file: what stands where. */
export interface Evidence extends TextRange {
  readonly where: 'front matter' | 'heading' | 'text';
  /** The key in the front matter. */
  readonly key?: string;
}

export interface Identified<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
}

export interface PostingIdentity {
  readonly kind: Identified<DocumentKind>;
  /** Of a posting or a template of one: whose it is; `another` for any other post. `undefined`: it does not say. */
  readonly role: Identified<PostingRole | 'another' | undefined>;
  /** Only of a posting or template: whom it is written for. */
  readonly audience: Identified<'public' | 'internal' | undefined>;
  /** ISO 639-1, of the languages in the content. */
  readonly language: Identified<string | undefined>;
}

/** What a field of the front matter says. */
export function fieldEvidence({ key, source }: Pick<FrontMatterField, 'key' | 'source'>): Evidence {
  return { where: 'front matter', key: key.text, ...source };
}

/** Of all texts of the content. */
const contentLanguage = 'en';

/** Whether a file is in the language of the content, as far as it can be told: where it is not clear, it is assumed. */
export function isInContentLanguage({ language }: Pick<PostingIdentity, 'language'>): boolean {
  return (language.value ?? contentLanguage) === contentLanguage;
}

/** Whether a role is one that this tool is about. */
export function isExecutiveRole(role: PostingRole | 'another' | undefined): role is PostingRole {
  return role !== undefined && role !== 'another';
}

/** Whether a file is an advert or a role description, or a template of one. */
export function isPosting({ kind }: PostingIdentity): boolean {
  return kind.value === 'advert' || kind.value === 'role-description' || kind.value === 'template';
}

/** Whether a posting says that it is a template, and does not only have many blanks, as one that was just begun. */
export function isCalledTemplate({ kind: { value, evidence } }: Pick<PostingIdentity, 'kind'>): boolean {
  return value === 'template' && evidence.some(({ where }) => where !== 'text');
}
