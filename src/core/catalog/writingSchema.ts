import * as z from 'zod/mini';
import { fieldKey, fieldKeys, sectionKind, words } from './postingSchema.ts';
import { side } from './advisorSchema.ts';
import { id, roleId, text } from './schema.ts';

/** `content/writing.yaml`: what a new posting is made of, and how it fits the form of a house. */
export const writingFile = z.strictObject({
  parts: z.array(
    z.strictObject({
      entries: z.array(id).check(z.minLength(1)),
      /** Kinds of section they may stand in, best first. */
      sections: z.array(sectionKind),
      /** What becomes of them where a house has no such section. */
      without: z.enum(['opening', 'section', 'nothing']),
      /** In a section of the first kind under the heading of the content. */
      ownHeading: z.optional(z.literal(true)),
      /** What is written in place of the text where its own heading goes. */
      sentence: z.optional(text),
    }),
  ),
  /** How what stands below a heading of a house says what its section is about. */
  shown: z.strictObject({
    lists: z.array(z.strictObject({ kind: sectionKind, begin: words })),
    applying: words,
    /** Kinds of headings with what may stand below them instead or besides. */
    mixed: z.array(z.strictObject({ heading: sectionKind, below: sectionKind })),
    /** Beginnings of headings of responsibilities that may stand above a text on the role. */
    textHeadings: words,
  }),
  /** Kinds of section that a text for the other readers leaves out. */
  advertOnly: z.array(sectionKind),
  internalOnly: z.array(sectionKind),
  frontMatter: z.strictObject({
    /** Keys whose value is about the house, beside those that name it. */
    copied: fieldKeys,
    /** Tables that hold fields of the posting itself. */
    containers: fieldKeys,
    /** Keys whose values are kept if they are all among these. */
    grouping: z.strictObject({ keys: fieldKeys, values: words }),
    /** Keys that hold the day of writing, and the name of the file. */
    today: fieldKeys,
    fileName: fieldKeys,
    /** Keys with one value for any new posting. */
    set: z.array(z.strictObject({ key: fieldKey, value: text })),
  }),
  fileNames: z.strictObject({
    roles: z.array(z.strictObject({ role: roleId, short: text, long: text })),
    /** Names of files whose folder is named after the role. */
    folderNames: words,
  }),
  /** Behind a title, in brackets: about any job of the house. */
  titleMarks: words,
  titles: z.strictObject({ internal: text, interviewers: text, hourly: text }),
  /** Said at the top of a role description. */
  internalNote: text,
  /** How many responsibilities an advert should have. */
  candidatesRead: text,
  /** How many are selected before anybody chooses, and how many of them at first of those given to the role. */
  preselected: z.strictObject({ most: z.number(), general: z.number() }),
  /** Labels of blanks that can be filled in from what is known. */
  blanks: z.strictObject({ company: words, beside: words, first: words }),
  sides: z.record(side, text),
  shared: z.array(
    z.strictObject({
      /** The entry of the shared work. */
      work: id,
      /** Responsibilities that the other role then leaves out. */
      responsibilities: z.array(id),
      /** What an owner gets who has none of them. */
      given: text,
      /** The assignment whose owner is proposed. */
      like: id,
    }),
  ),
  interviewGuide: z.strictObject({
    candidate: text,
    scaleHeading: text,
    scale: z.array(text).check(z.minLength(2)),
    /** Question, and two columns to fill in. */
    columns: z.tuple([text, text, text]),
  }),
});

export type Writing = z.infer<typeof writingFile>;
