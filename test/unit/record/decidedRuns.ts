import fc from 'fast-check';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import type { Decided } from '../../../src/core/record/decided.ts';
import type { Sheet } from '../../../src/core/record/sheet.ts';
import { options, someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { answersAt, size } from '../support/referenceModel.ts';

export const recommend = createRecommend(catalog);

export const everything = { name: true, today: true };

/** A finished run of 24 November. */
export function decide(
  answers: Answers,
  { name = '', confirmed = [] }: Partial<Pick<Decided, 'name' | 'confirmed'>> = {},
): Decided {
  return { name, answers, confirmed, result: recommend(answers, confirmed), date: '2026-11-24' };
}

/** A freight company of 60 people that sells software and runs on a few systems: one person, a close call. */
export const freight: Answers = {
  goal: 'both',
  product: 'core',
  size: 'm',
  builders: 'medium',
  bets: 'some',
  systems: 'standard',
  change: 'some',
  risk: 'product',
  capacity: 'one',
  existing: 'product',
  duties: 'none',
};

/** Answers from all over the answer space, with something of every option of the questions without points. */
export const sampleAnswers: readonly Answers[] = Array.from({ length: Math.ceil(size / 97) }, (_, i) => ({
  ...answersAt(i * 97),
  existing: options['existing']![i % options['existing']!.length]!,
  duties: options['duties']![i % options['duties']!.length]!,
}));

/** The answers but for one question. */
export function without(answers: Answers, question: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}

/** Text that people may type, or paste, as a name. */
export const names = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Müller & Söhne "Fracht": a 🚚 firm',
    'a\n---\nschema: other\n---\n',
    '---',
    '# Acme',
    '1. Acme',
    '- Acme',
    '*Acme* _now_ `x`',
    '[Acme](https://example.com)',
    '![x](https://example.com/x.png)',
    '<script>alert(1)</script>',
    '&lt;b&gt; &amp;',
    "it's | a \\ table",
    '{date} {name}',
    '$&',
    'null',
    '12',
    'yes: no',
    '__proto__',
    ' leading and trailing ',
  ),
);

/** Any run: any answers, any name, some unusual pairs said to be right. */
export const runs = fc
  .record({
    answers: someAnswers,
    name: names,
    confirmed: fc.subarray(catalog.model.unusual.map(({ id }) => id)),
  })
  .map(({ answers, name, confirmed }) => decide(answers, { name, confirmed }));

/** Every text of a sheet. */
export function textsOf({ title, blocks }: Sheet): readonly string[] {
  return [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items;
      return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : [block.text];
    }),
  ];
}

/** The texts under a heading, up to the next one. */
export function textsUnder(sheet: Sheet, heading: string): readonly string[] {
  const start = sheet.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const rest = sheet.blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return start < 0 ? [] : textsOf({ title: '', blocks: end < 0 ? rest : rest.slice(0, end) }).slice(1);
}
