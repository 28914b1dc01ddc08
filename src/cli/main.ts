/** The command line: an adapter of Node over the same core as the extension. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import data from 'catalog.json';
import { version } from '../../package.json';
import { createCatalog, type CatalogData } from '../core/catalog/catalog.ts';
import { decisionSheet } from '../core/record/sheet.ts';
import { sheetAsMarkdown } from '../core/record/sheetMarkdown.ts';
import { createRecommend } from '../core/recommend/recommend.ts';
import { readCommand, type Command } from './command.ts';
import { helpText } from './help.ts';
import { asPlainText } from './plainText.ts';
import { readAnswers } from './readAnswers.ts';

/** What goes to standard output, or the problems that go to standard error. */
type Output = { readonly text: string } | { readonly problems: readonly string[] };

const catalog = createCatalog(data as CatalogData);

async function run(command: Command): Promise<Output> {
  switch (command.kind) {
    case 'help':
      return { text: helpText(catalog) };
    case 'version':
      return { text: `${version}\n` };
    case 'wrong':
      return { problems: [command.problem, 'See cto-cio --help.'] };
    case 'recommend':
      return recommendFrom(command);
  }
}

async function recommendFrom({ file, form, name }: Extract<Command, { kind: 'recommend' }>): Promise<Output> {
  const shownFile = file === '-' ? 'standard input' : file;
  let json: string;
  try {
    json = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    return { problems: [`${shownFile} cannot be read: ${(error as Error).message}`] };
  }
  const read = readAnswers(catalog, json);
  if (!read.ok) return { problems: read.problems.map((problem) => `${shownFile}: ${problem}`) };

  const { answers, confirmed } = read;
  const recommend = createRecommend(catalog);
  const result = recommend(answers, confirmed);
  switch (form) {
    case 'json':
      // Every property is there in every result, so that programs find it: null where there is nothing to say.
      return { text: `${JSON.stringify(result, (_, value: unknown) => value ?? null, 2)}\n` };
    case 'markdown': {
      const decided = { name, answers, confirmed, result, date: today() };
      const sheet = decisionSheet(catalog, recommend, decided, { name: name !== '', today: true });
      return { text: sheetAsMarkdown(sheet) };
    }
    case 'text':
      return { text: asPlainText(catalog, result) };
  }
}

/** YYYY-MM-DD where the user is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough, as in "cto-cio --help | head".
  if (error.code !== 'EPIPE') throw error;
});

const output = await run(readCommand(process.argv.slice(2)));
if ('text' in output) {
  process.stdout.write(output.text);
} else {
  process.stderr.write(output.problems.map((problem) => `cto-cio: ${problem}\n`).join(''));
  process.exitCode = 2;
}
