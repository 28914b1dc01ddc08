import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly problem: string }
  | {
      readonly kind: 'recommend';
      /** Path of the answers, or `-` for standard input. */
      readonly file: string;
      readonly form: 'text' | 'json' | 'markdown';
      /** Of the company, for the decision sheet; may be empty. */
      readonly name: string;
    };

/** Reads the arguments after the name of the program. Never throws. */
export function readCommand(args: readonly string[]): Command {
  const parsed = parse(args);
  if ('problem' in parsed) return wrong(parsed.problem);
  const { values, positionals } = parsed;
  if (values.help || args.length === 0) return { kind: 'help' };
  if (values.version) return { kind: 'version' };

  const [command, file, ...more] = positionals;
  if (command === undefined) return wrong('Name a command: recommend.');
  if (command !== 'recommend') return wrong(`No command "${command}"; there is one, recommend.`);
  if (file === undefined) return wrong('Name the file with the answers, or - for standard input.');
  if (more.length > 0) return wrong(`One file at a time; too many: ${more.join(', ')}.`);
  if (values.json && values.markdown) return wrong('Choose one of --json and --markdown.');
  if (values.name !== undefined && !values.markdown) {
    return wrong('--name is for the decision sheet: use it with --markdown.');
  }
  const form = values.json ? 'json' : values.markdown ? 'markdown' : 'text';
  return { kind: 'recommend', file, form, name: values.name ?? '' };
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
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // The first sentence says what is wrong; the others are about quoting.
    return { problem: `${(error as Error).message.split('. ')[0]!}.` };
  }
}
