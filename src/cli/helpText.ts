import type { Catalog } from '../core/catalog/catalog.ts';
import { unknown } from '../core/catalog/facts.ts';
import { confirmedField, exampleOf } from './readAnswers.ts';
import { wrap } from './wrap.ts';

/** Everything there is to know for calling the program, with all questions and answers of the content. */
export function helpText({ questions, model, checks }: Catalog): string {
  const adviceOnly = questions.flatMap(({ id, change }) => (change === 'none' ? [id] : []));
  const longestCode = Math.max(...checks.checks.map(({ code }) => code.length));
  return `CTO, CIO, both, one person in both roles, or no seat for now? An answer that
says why, how close the call is and what would change it. And checks of the
job postings for them, and who owns what by their words.

Usage
  cto-cio recommend ANSWERS.json [--json | --markdown [--name NAME]]
  cto-cio recommend -            reads the answers from standard input
  cto-cio lint PATHS... [--format stylish|json|github]
                        [--level hint|info|warning|error] [--config FILE]
  cto-cio owners PATHS...        prints the table of who owns what as Markdown
  cto-cio --help | --version

Options
  --json         the whole result as JSON
  --markdown     the decision record as Markdown
  --name NAME    name of the company in the decision record
  --format FORM  of the findings: stylish for people, json for programs, github
                 for annotations in GitHub Actions
  --level LEVEL  the least level of findings to show and to fail for; warning if
                 it is not given
  --config FILE  JSON with levels of checks and the share that is an overlap:
                 {"levels": {"buzzword": "off"}, "overlap": 30}
  -h, --help     this text
  --version      the version

Answers
${wrap(
  `A JSON object with the ids below, such as ${exampleOf(questions)}. A question left out, or answered "${unknown}", stays open; the result then says what is still possible. What is answered to ${adviceOnly.join(' and ')} shapes the advice and not the answer.`,
  '  ',
)}

${questions.map(describeQuestion).join('\n\n')}

Unusual pairs of answers
${wrap(
  `The result asks about these again. Where the answers are right, list the ids: "${confirmedField}": ["${model.unusual[0]!.id}"]. From then on they count like any other answers.`,
  '  ',
)}
${model.unusual.map(({ id, text }) => wrap(text, `  ${id}  `)).join('\n')}

Checks
${wrap(
  'Folders are walked for Markdown files; only those that read like job postings are checked. A comment <!-- cto-cio-ignore CODE --> takes a finding away from its line, <!-- cto-cio-ignore-file CODE --> from the file. The codes, with the level that each has if the settings give no other:',
  '  ',
)}
${checks.checks.map(({ code, level, title }) => wrap(`${title} (${level})`, `  ${code.padEnd(longestCode)}  `)).join('\n')}

Who owns what
${wrap(
  'owners walks folders like lint and reads the postings for a CTO, a CIO or one person in both roles, and beside them those for others who may own something, such as a CISO or a COO: each domain of responsibility with everybody who holds it by their words, and links to the lines, from the folder that the program was started in. What is not stated and what is stated twice is in the table and changes no exit code.',
  '  ',
)}

Exit codes
  0  the result is on standard output; lint has found nothing
  1  lint has found something
  2  something is wrong with the arguments, the answers or a file; every problem
     is on standard error. lint and owners still read the other files
`;
}

function describeQuestion({ id, question, options }: Catalog['questions'][number]): string {
  const longest = Math.max(...options.map((option) => option.id.length));
  return [
    wrap(question, `  ${id}  `),
    ...options.map((option) => wrap(option.label, `    ${option.id.padEnd(longest)}  `)),
  ].join('\n');
}
