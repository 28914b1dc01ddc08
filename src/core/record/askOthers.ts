import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../recommend/answers.ts';
import { fill } from '../catalog/fill.ts';

/** The questions that are still open, as plain text for a mail to those who may know. */
export function openQuestionsAsText({ questions, sheet }: Catalog, answers: Answers): string {
  const words = sheet.ask;
  const open = questions.filter(({ id, options }) => !options.some((option) => option.id === answers[id]));
  if (open.length === 0) return `${words.nothing}\n`;
  const asked = open.map(({ question, why, hint, options }, i) =>
    [
      fill(words.question, { number: i + 1, question }),
      fill(words.why, { why }),
      ...(hint === undefined ? [] : [fill(words.hint, { hint })]),
      ...options.map(({ label }, position) =>
        fill(words.option, { letter: String.fromCharCode('a'.charCodeAt(0) + position), label }),
      ),
    ].join('\n'),
  );
  return `${[words.intro, words.how, ...asked].join('\n\n')}\n`;
}
