import type { CheckLevel } from '../../catalog/checkLevels.ts';
import type { Range } from '../parse/range.ts';

/** Puts a text in the place of what stands in the range. */
export interface Edit extends Range {
  readonly newText: string;
}

/** A way to be rid of a finding: a change of the text, or a comment that says "not here". */
export interface Fix {
  readonly kind: 'change' | 'ignore-line' | 'ignore-file';
  readonly title: string;
  /** In order and apart from each other. */
  readonly edits: readonly Edit[];
  /** Changes no meaning and leaves no blank: may be applied without a look. */
  readonly safe: boolean;
  /** What has to change in the posting beside this one, in order and apart from each other. */
  readonly beside?: readonly Edit[];
}

/** A place in the posting beside the one with the finding. */
export interface RelatedPlace extends Range {
  readonly message: string;
}

/** Something a check has found in a posting. */
export interface Finding extends Range {
  readonly code: string;
  readonly level: CheckLevel;
  readonly message: string;
  /** In the posting beside this one. */
  readonly related: readonly RelatedPlace[];
  /** Worked out when first asked for. */
  readonly fixes: () => readonly Fix[];
  /** The one of them that is safe, if there is one; without working out the others, which may take long. */
  readonly safeFix: () => Fix | undefined;
}
