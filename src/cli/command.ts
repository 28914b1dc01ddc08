import { parseArgs } from 'node:util';
import { checkLevels, type CheckLevel } from '../core/catalog/checkLevels.ts';
import { lintFormats } from './findingFormats.ts';
import type { LintRequest } from './lint.ts';
import type { OwnersRequest } from './owners.ts';
import { isOneOf } from '../core/isOneOf.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly problem: string }
  | {
      readonly kind: 'recommend';
      /** Path of the answers, or `-` for standard input. */
      readonly file: string;
      readonly form: 'text' | 'json' | 'markdown';
      /** Of the company, for the decision record; may be empty. */
      readonly name: string;
    }
  | ({ readonly kind: 'lint' } & LintRequest)
  | ({ readonly kind: 'owners' } & OwnersRequest);

/** Reads the arguments after the name of the program. Never throws. */
export function readCommand(args: readonly string[]): Command {
  const parsed = parse(args);
  if ('problem' in parsed) return wrong(parsed.problem);
  const { values, positionals } = parsed;
  if (values.help || args.length === 0) return { kind: 'help' };
  if (values.version) return { kind: 'version' };

  const [command, ...paths] = positionals;
  switch (command) {
    case undefined:
      return wrong('Name a command: recommend, lint or owners.');
    case 'recommend':
      return readRecommend(values, paths);
    case 'lint':
      return readLint(values, paths);
    case 'owners':
      return readOwners(values, paths);
    default:
      return wrong(`No command "${command}"; there are recommend, lint and owners.`);
  }
}

type Values = Extract<ReturnType<typeof parse>, { readonly values: unknown }>['values'];

function readRecommend(values: Values, [file, ...more]: readonly string[]): Command {
  const foreign = (['format', 'level', 'config'] as const).find((name) => values[name] !== undefined);
  if (foreign !== undefined) return wrong(`--${foreign} is for lint.`);
  if (file === undefined) return wrong('Name the file with the answers, or - for standard input.');
  if (more.length > 0) return wrong(`One file at a time; too many: ${more.join(', ')}.`);
  if (values.json && values.markdown) return wrong('Choose one of --json and --markdown.');
  if (values.name !== undefined && !values.markdown) {
    return wrong('--name is for the decision record: use it with --markdown.');
  }
  const form = values.json ? 'json' : values.markdown ? 'markdown' : 'text';
  return { kind: 'recommend', file, form, name: values.name ?? '' };
}

function readLint(values: Values, paths: readonly string[]): Command {
  const { format = 'stylish', level = 'warning', config } = values;
  const foreign = (['json', 'markdown', 'name'] as const).find((name) => values[name] !== undefined);
  if (foreign !== undefined) return wrong(`--${foreign} is for recommend; lint has --format.`);
  if (paths.length === 0) return wrong('Name the files or folders to check.');
  if (!isFormat(format)) return wrong(`--format has to be one of ${Object.keys(lintFormats).join(', ')}.`);
  if (!isLevel(level)) return wrong(`--level has to be one of ${checkLevels.join(', ')}.`);
  return { kind: 'lint', paths, format, level, config };
}

function readOwners(values: Values, paths: readonly string[]): Command {
  const [foreign] = Object.keys(values);
  if (foreign !== undefined) return wrong(`owners takes no options; --${foreign} is for another command.`);
  if (paths.length === 0) return wrong('Name the files or folders with the postings.');
  return { kind: 'owners', paths };
}

function isFormat(value: string): value is LintRequest['format'] {
  return Object.hasOwn(lintFormats, value);
}

function isLevel(value: string): value is CheckLevel {
  return isOneOf(checkLevels, value);
}

function wrong(problem: string): Command {
  return { kind: 'wrong', problem };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        name: { type: 'string' },
        format: { type: 'string' },
        level: { type: 'string' },
        config: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // The first sentence says what is wrong; the others are about quoting.
    return { problem: `${(error as Error).message.split('. ')[0]!}.` };
  }
}
