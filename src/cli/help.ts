import type { Catalog } from '../core/catalog/catalog.ts';
import { wrap } from './wrap.ts';

/** Everything there is to know for calling the program, with all questions and answers of the content. */
export function helpText({ questions, model }: Catalog): string {
  return `CTO, CIO, both, one person in both roles, or no seat for now? An answer that
says why, how close the call is and what would change it.

Usage
  cto-cio recommend ANSWERS.json [--json | --markdown [--name NAME]]
  cto-cio recommend -            reads the answers from standard input
  cto-cio --help | --version

Options
  --json         the whole result as JSON
  --markdown     the decision sheet as Markdown
  --name NAME    name of the company on the decision sheet
  -h, --help     this text
  --version      the version

Answers
${wrap(
  'A JSON object with the ids below, such as {"goal": "process", "size": "l"}. A question left out, or answered "unknown", stays open; the result then says what is still possible. The last two questions shape the advice and not the answer.',
  '  ',
)}

${questions.map(describeQuestion).join('\n\n')}

Unusual pairs of answers
${wrap(
  'The result asks about these again. Where the answers are right, list the ids: "confirmed": ["X5"]. From then on they count like any other answers.',
  '  ',
)}
${model.unusual.map(({ id, text }) => wrap(text, `  ${id}  `)).join('\n')}

Exit codes
  0  the result is on standard output
  2  something is wrong with the arguments or the answers; every problem is on
     standard error, and nothing is on standard output
`;
}

function describeQuestion({ id, question, options }: Catalog['questions'][number]): string {
  const longest = Math.max(...options.map((option) => option.id.length));
  return [
    wrap(question, `  ${id}  `),
    ...options.map((option) => wrap(option.label, `    ${option.id.padEnd(longest)}  `)),
  ].join('\n');
}
