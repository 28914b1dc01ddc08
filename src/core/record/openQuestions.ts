import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../recommend/answers.ts';
import { fill } from '../catalog/fill.ts';

/** The questions without an answer, or with "Don't know". */
export function openQuestions({ questions }: Catalog, answers: Answers): Catalog['questions'] {
  return questions.filter(({ id, options }) => !options.some((option) => option.id === answers[id]));
}

/** The questions that are still open, as plain text for a mail to those who may know. */
export function openQuestionsAsText(catalog: Catalog, answers: Answers): string {
  const words = catalog.sheet.ask;
  const open = openQuestions(catalog, answers);
  if (open.length === 0) return `${words.nothing}\n`;
  const asked = open.map(({ question, why, hint, options }, i) =>
    [
      fill(words.question, { number: i + 1, question }),
      fill(words.why, { why }),
      fill(words.hint, { hint }),
      ...options.map(({ label }, position) =>
        fill(words.option, { letter: String.fromCharCode('a'.charCodeAt(0) + position), label }),
      ),
    ].join('\n'),
  );
  return `${[words.intro, words.how, ...asked].join('\n\n')}\n`;
}
