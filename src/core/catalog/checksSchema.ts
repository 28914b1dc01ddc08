import * as z from 'zod/mini';
import { checkLevels } from './checkLevels.ts';
import { hasNoRepeats } from './hasNoRepeats.ts';
import { postingRoles } from './roleOrder.ts';
import { id, sources, text } from './schema.ts';
import { fieldKeys, sectionKind, words } from './postingSchema.ts';

/** Texts by the name that the rule calls them by; `{name}` is filled in by the rule. */
const texts = z.record(z.string(), text);

/** A check of one posting: what it says, and where it applies. How it finds is in the rule of that code. */
const check = z.strictObject({
  code: id,
  title: text,
  /** One sentence. */
  why: text,
  /** What to do about it. */
  advice: text,
  sources,
  /** A publication that the check rests on. */
  reference: z.optional(text),
  level: z.enum(checkLevels),
  /** Shown while writing; the others only where somebody asks for a check or switches them on. */
  always: z.boolean(),
  /** Of whose postings; without it of any post. */
  roles: z.optional(z.array(z.enum(postingRoles)).check(z.minLength(1))),
  audience: z.optional(z.enum(['public', 'internal'])),
  /** In which the check can read; without it in any language. */
  languages: z.optional(words),
  messages: texts,
  fixes: texts,
});

/** Something a posting should say, and how one sees that it does. */
const fact = z.strictObject({
  keys: z.optional(fieldKeys),
  sections: z.optional(z.array(sectionKind).check(z.minLength(1))),
  /** Sections in which the words say something else. */
  notIn: z.optional(z.array(sectionKind).check(z.minLength(1))),
  words,
  /** Entries whose posting text says it, blanks included. */
  insert: z.strictObject({ cto: id, cio: id, 'one-person': id }),
  /** Behind the last of these sections the text goes, else to the end. */
  behind: z.array(sectionKind).check(z.minLength(1)),
});

/** Words with what to write instead; a `[[label]]` where only the company can know. */
const replacements = z
  .array(
    z.strictObject({
      words,
      instead: z.optional(text),
      /** A buzzword that can be left out before a noun. */
      beforeNoun: z.optional(z.literal(true)),
    }),
  )
  .check(z.minLength(1));

/** `content/checks.yaml`. */
export const checksFile = z.strictObject({
  checks: z.array(check).check(
    z.minLength(1),
    z.refine((rows) => hasNoRepeats(rows.map(({ code }) => code)), 'A code stands here twice'),
  ),
  /** The words of the page that lists all checks, and of the page of each. */
  page: z.strictObject({
    title: text,
    text,
    columns: z.strictObject({ code: text, check: text, level: text, shown: text, found: text }),
    shown: z.strictObject({ always: text, asked: text }),
    appliesTo: text,
    whose: z.strictObject({
      all: text,
      roles: text,
      adverts: text,
      descriptions: text,
      languages: text,
      anyLanguage: text,
    }),
    roles: z.strictObject({ cto: text, cio: text, 'one-person': text }),
    says: text,
    offers: text,
    source: text,
    sources: z.strictObject({ own: text, outline: text }),
  }),
  /** Titles of the comments that take a finding away. */
  ignore: z.strictObject({ ignoreLine: text, ignoreFile: text }),
  facts: z.strictObject({
    reportingLine: fact,
    outcomes: fact,
    pay: fact,
    end: fact,
    team: fact,
    budget: fact,
    systems: fact,
  }),
  lists: z.strictObject({
    outcomesNot: words,
    /** These say a size with a number, a sum or a blank beside them. */
    teamSized: words,
    budgetSized: words,
    numbers: words,
    /** That one of the sides comes first, in a sentence that names one. */
    priority: words,
    sides: words,
    /** That each side has its share, in a sentence that names both. */
    shares: words,
    internalSide: words,
    /** In bullets that say what the person does not do, or somebody else does. */
    notOwn: words,
    withOther: words,
    jointly: words,
    splitSaid: words,
    /** After words of reporting that mean the other direction. */
    reportsHere: words,
    /** Titles: right behind words of reporting they are the reporting line after all. */
    leaders: words,
    /** Before such a title or right behind it: that of a company above. */
    ofGroup: words,
    /** In sentences with these no word is judged. */
    legal: words,
    measurable: words,
    degrees: words,
    degreeNegations: words,
    degreeEnds: words,
    degreeOptional: words,
    /** In a sentence beside the list. */
    degreeCombined: words,
    degreeAlike: words,
    /** In front of a number of years. */
    degreeOrYears: words,
    /** What is listed behind these is not asked for as a whole. */
    examples: words,
    asked: words,
    dpo: words,
    dpoActing: words,
    dpoVerbs: words,
    dpoOpenings: words,
    dpoBeside: words,
    dpoHeld: words,
    ownerSaid: words,
    /** Right before one of the leaders. */
    partnerWith: words,
    purposeForCustomers: words,
    purposeInside: words,
    partners: words,
    productWork: words,
    internalWork: words,
    sold: words,
    forStaff: words,
    years: words,
    candidate: words,
    /** People who are there already. */
    persons: words,
    denied: words,
    wanted: words,
    modalVerbs: words,
    founders: words,
    noPost: words,
    vaguePay: words,
    vaguePayBehind: words,
    served: words,
    payScale: words,
    payGrade: words,
    besideSaid: words,
    /** The same in the posting of the other role. */
    besideCto: words,
    besideCio: words,
  }),
  /** Before a year in a duty: the time by which something is reached. */
  timesOfOutcomes: words,
  /** What follows an owner's blank, or a way to add words to a bullet. */
  additions: z.strictObject({
    owner: text,
    equivalent: text,
    measure: text,
    purpose: text,
    beside: text,
    tools: text,
    payRange: text,
    payBounds: text,
    lastDay: text,
  }),
  /** Words that make the duty of data protection officer somebody else's. */
  dpoOfOthers: z.strictObject({ between: words, behind: words }),
  /** Names of what a scope consists of. */
  scopeParts: z.strictObject({ team: text, budget: text, systems: text }),
  /** Entries that say who works beside this person. */
  beside: z.strictObject({
    insert: z.strictObject({ cto: id, cio: id }),
    behind: z.array(sectionKind).check(z.minLength(1)),
  }),
  /** The entry that says which side comes first. */
  firstSide: z.strictObject({
    insert: id,
    behind: z.array(sectionKind).check(z.minLength(1)),
    /** In front of the first of these, where none of the others is there. */
    ahead: z.array(sectionKind).check(z.minLength(1)),
  }),
  /** Sections that stay the last ones. */
  closing: z.array(sectionKind).check(z.minLength(1)),
  /** Headings of what an advert should not hold. */
  internalParts: z
    .array(
      z.strictObject({
        /** Name of the message. */
        message: text,
        is: z.optional(words),
        starts: z.optional(words),
        /** Without figures, or without a list or a question, such a part may stay. */
        onlyWith: z.optional(z.enum(['targets', 'questions'])),
      }),
    )
    .check(z.minLength(1)),
  overlap: z.strictObject({ from: z.number().check(z.positive()), pairs: z.number().check(z.positive()) }),
  /** Titles of a seat; any other is no mere name for it. */
  seatTitles: words,
  surelyShared: z.number().check(z.positive()),
  /** How sums of money are written, which of them are pay, and how words on pay hang together. */
  money: z.strictObject({
    signs: words,
    currencies: words,
    shortCurrencies: words,
    thousands: words,
    large: words,
    inMillions: words,
    perYear: words,
    sections: z.array(sectionKind).check(z.minLength(1)),
    pay: words,
    maybePay: words,
    otherSums: words,
    nouns: words,
    weakNouns: words,
    behindNoun: words,
    between: words,
    is: words,
  }),
  mostRequirements: z.number().check(z.positive()),
  mostTools: z.number().check(z.positive()),
  /** Share of the classified items from which those of the other role are too many, and from which they are the most. */
  otherRole: z.strictObject({ least: z.number(), many: z.number(), most: z.number() }),
  /** Words between two parts of a duty. */
  dutyJoins: words,
  /**
   * Share of common words from which two lines say the same, by themselves and where they mean the same entry; and how
   * near both have to be to the entry if they have fewer words in common.
   */
  saidTwice: z.strictObject({ alike: z.number(), alikeIfSame: z.number(), nearEntry: z.number() }),
  buzzwords: replacements,
  ageOfPerson: replacements,
  ageOfTeam: replacements,
  coded: replacements,
  codedLeast: z.number().check(z.positive()),
  titles: replacements,
  pronouns: replacements,
  pronounPairs: replacements,
  /** The words that "years" and the technology they are years of may have between them. */
  betweenYearsAndTechnology: words,
  technologies: z.array(z.strictObject({ words, since: z.optional(z.number()) })).check(z.minLength(1)),
  /** Sections in which no word is judged. */
  notJudged: z.array(sectionKind).check(z.minLength(1)),
  /** Where a company says what it sells. */
  aboutCompany: z.array(sectionKind).check(z.minLength(1)),
});

export type Checks = z.infer<typeof checksFile>;
export type Check = Checks['checks'][number];
export type FactName = keyof Checks['facts'];
export type WordList = keyof Checks['lists'];
