/** The command line: an adapter of Node over the same core as the extension. */
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import data from 'catalog.json';
import { version } from '../../package.json';
import { createCatalog, type CatalogData } from '../core/catalog/catalog.ts';
import { isoDay } from '../core/isoDay.ts';
import { decisionSheet } from '../core/record/sheet.ts';
import { sheetAsMarkdown } from '../core/record/sheetMarkdown.ts';
import { createRecommend } from '../core/recommend/recommend.ts';
import { readCommand, type Command } from './command.ts';
import { helpText } from './helpText.ts';
import { lint } from './lint.ts';
import { failure, success, type Output } from './output.ts';
import { owners } from './owners.ts';
import { asPlainText } from './asPlainText.ts';
import { readAnswers } from './readAnswers.ts';
import { readTextFile, unreadable } from './readTextFile.ts';

const catalog = createCatalog(data as CatalogData);
const today = isoDay(new Date());

async function run(args: readonly string[]): Promise<Output> {
  const command = readCommand(args);
  switch (command.kind) {
    case 'help':
      return success(helpText(catalog));
    case 'version':
      return success(`${version}\n`);
    case 'wrong':
      return failure(command.problem, 'See cto-cio --help.');
    case 'recommend':
      return recommendFrom(command);
    case 'lint':
      return lint(catalog, command, today);
    case 'owners':
      return owners(catalog, command, today);
  }
}

async function recommendFrom({ file, form, name }: Extract<Command, { kind: 'recommend' }>): Promise<Output> {
  const shownFile = file === '-' ? 'standard input' : file;
  let json: string;
  try {
    json = file === '-' ? await text(process.stdin) : await readTextFile(file);
  } catch (error) {
    return failure(unreadable(shownFile, error));
  }
  const read = readAnswers(catalog, json);
  if (!read.ok) return failure(...read.problems.map((problem) => `${shownFile}: ${problem}`));

  const { answers, confirmed } = read;
  const recommend = createRecommend(catalog);
  const result = recommend(answers, confirmed);
  switch (form) {
    case 'json':
      // Every property is there in every result, so that programs find it: null where there is nothing to say.
      return success(`${JSON.stringify(result, (_, value: unknown) => value ?? null, 2)}\n`);
    case 'markdown': {
      const decided = { name, answers, confirmed, result, date: today };
      const sheet = decisionSheet(catalog, recommend, decided, { name: name !== '', today: true });
      return success(sheetAsMarkdown(sheet));
    }
    case 'text':
      return success(asPlainText(catalog, result));
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough, as in "cto-cio --help | head".
  if (error.code !== 'EPIPE') throw error;
});

// A mistake of ours is no finding, which is what Node would end with.
const {
  text: shown,
  problems,
  exitCode,
} = await run(process.argv.slice(2)).catch((error: unknown) => failure(inspect(error)));
process.stdout.write(shown);
process.stderr.write(problems.map((problem) => `cto-cio: ${problem}\n`).join(''));
process.exitCode = exitCode;
