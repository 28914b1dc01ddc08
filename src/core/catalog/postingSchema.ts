import * as z from 'zod/mini';
import { dutyLevels } from './dutyLevels.ts';
import { fieldName } from './fieldName.ts';
import { hasNoRepeats } from './hasNoRepeats.ts';

/** Words to look for, as they stand in texts. */
export const words = z
  .array(z.string().check(z.minLength(1)))
  .check(z.refine(hasNoRepeats, 'A word stands in this list twice'), z.minLength(1));

/** A key of front matter, in any spelling; the catalog has it as `fieldName` spells it. */
export const fieldKey = z.pipe(z.string().check(z.minLength(1)), z.transform(fieldName));
export const fieldKeys = z
  .array(fieldKey)
  .check(z.refine(hasNoRepeats, 'A key stands in this list twice'), z.minLength(1));

const weight = z.number().check(z.positive());

/** What a section of a posting can be about. */
export const sectionKind = z.enum([
  'about-company',
  'about-role',
  'benefits',
  'boundary',
  'conditions',
  'equal-opportunity',
  'how-to-apply',
  'interview',
  'interview-questions',
  'kpis',
  'levels',
  'location',
  'nice-to-have',
  'outcomes',
  'pay',
  'reporting-line',
  'requirements',
  'responsibilities',
  'scope',
  'skills',
  'team',
]);

/** `content/sections.yaml`: for each kind of section the headings it goes by. */
export const sectionsFile = z
  .array(
    z.strictObject({
      id: sectionKind,
      /** How surely bullets there are duties; none where they are not. */
      duties: z.optional(z.enum(dutyLevels)),
      /** The whole heading. */
      is: z.optional(words),
      /** Its first words. */
      starts: z.optional(words),
      /** Words anywhere in it. */
      has: z.optional(words),
      /** Its first word, before a name, where nothing else is known; no name begins with one of the exceptions. */
      beforeName: z.optional(z.strictObject({ words, except: words })),
    }),
  )
  .check(
    z.refine((rows) => hasNoRepeats(rows.map((row) => row.id)), 'A kind stands here twice'),
    // Headings that only begin with such words, or only hold them, are found all the more when they are whole.
    z.refine(
      (rows) =>
        !rows.some(({ is, starts = [], has = [] }) => is?.some((one) => [...starts, ...has].includes(one))),
      'A whole heading stands under "starts" or "has" as well',
    ),
    z.minLength(1),
  );

const signs = z.strictObject({
  kind: z.enum(['advert', 'role-description', 'agent-persona', 'decision-record', 'other']),
  /** Front matter that has one of the keys, with one of the values if there are any given. */
  keys: z.array(z.strictObject({ keys: fieldKeys, values: z.optional(words), weight })),
  sections: z.array(z.strictObject({ sections: z.array(sectionKind).check(z.minLength(1)), weight })),
  /** What a whole cell of a table says beside a fact. Counts where the text names a job. */
  cells: z.optional(z.array(z.strictObject({ words, weight }))),
  /** What a title of a CTO or a CIO adds, where that is enough. */
  title: z.optional(weight),
  /** Whole headings; each that is found counts. */
  headings: z.optional(z.strictObject({ words, weight })),
  /** Words anywhere in the first heading, or in the value of one of the keys. */
  titles: z.optional(z.strictObject({ keys: fieldKeys, words, weight })),
  phrases: z.array(z.strictObject({ words, weight })),
});

/** `content/signs.yaml`: by what a Markdown file shows what it is. */
export const signsFile = z.strictObject({
  kinds: z.array(signs).check(z.minLength(1)),
  template: z.strictObject({
    words,
    layoutKeys: fieldKeys,
    yes: words,
    blanks: weight,
    wordsPerBlank: weight,
    besideBlanks: z.number().check(z.gt(0), z.lte(1)),
  }),
  /** The weight from which a file is an advert or a role description. */
  least: weight,
  audience: z.strictObject({ keys: fieldKeys, internal: words, public: words, phrases: words }),
  role: z.strictObject({
    keys: fieldKeys,
    beside: words,
    places: words,
    joins: words,
    serving: words,
    partOf: words,
    before: words,
    described: words,
    after: words,
    others: words,
  }),
  /** Words that nobody writes who describes a role inside the company. */
  callToApply: z.strictObject({ seeking: words, applying: words }),
  /** Marks of what is left to fill in, with case. */
  placeholders: words,
  /** In brackets, also several of them or with a number behind them: no blanks. */
  noBlanks: words,
  /** In brackets no blanks either: letters with a slash between, or a pronoun of each list. */
  genders: z.strictObject({ letters: words, subjects: words, objects: words }),
  /** Words whose full stop ends no sentence, without it. */
  abbreviations: words,
  languages: z.array(z.strictObject({ language: z.string(), words })).check(z.minLength(1)),
  languageKeys: fieldKeys,
  companyKeys: fieldKeys,
});

const field = z.strictObject({ keys: fieldKeys, values: words });

/** `content/states.yaml`: by what a posting shows whether people can apply, and until when. */
export const statesFile = z.strictObject({
  states: z
    .array(z.strictObject({ state: z.enum(['draft', 'expired', 'open']), fields: z.array(field) }))
    .check(z.minLength(1)),
  firstDay: z.strictObject({ keys: fieldKeys }),
  lastDay: z.strictObject({
    keys: fieldKeys,
    openEnd: words,
    phrases: words,
    atStart: words,
    sent: words,
    documents: words,
    putOff: words,
    by: words,
    between: words,
  }),
  weekdays: words,
  ordinals: words,
  beforeMonth: words,
  months: z.array(words).check(z.length(12)),
});

export type SectionKind = z.infer<typeof sectionKind>;
export type SectionWords = z.infer<typeof sectionsFile>;
export type Signs = z.infer<typeof signsFile>;
export type States = z.infer<typeof statesFile>;
