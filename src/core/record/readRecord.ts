import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import { parseFrontMatter, recordSchema, type DecisionRecord } from './recordSchema.ts';

export type ReadRecord =
  | { readonly ok: true; readonly record: DecisionRecord }
  | {
      readonly ok: false;
      /** From 0. */
      readonly line: number;
      readonly message: string;
    };

/** More front matter than a person or this tool would write. */
const longestMatter = 10_000;
/** Brackets that open. The parser takes seconds for thousands of lists in lists. */
const mostBrackets = 200;

/** Reads the front matter of a decision record, which people may have edited. Never throws. */
export function readRecord(text: string): ReadRecord {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines[0]?.trimEnd() !== '---') {
    return problem(0, 'This is no decision record: its first line is not "---".');
  }
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end < 0) return problem(0, 'The lines at the top are not closed: a second line "---" is missing.');
  const matter = lines.slice(1, end).join('\n');
  if (matter.length > longestMatter || matter.split(/[[{]/).length > mostBrackets) {
    return problem(0, 'The lines between the dashes are too many to read.');
  }
  try {
    return readMatter(matter);
  } catch {
    // The parser promises errors in place of exceptions; a file of somebody else is no place to rely on it.
    return problem(1, 'The lines between the dashes cannot be read.');
  }
}

function readMatter(matter: string): ReadRecord {
  const counter = new LineCounter();
  const document = parseDocument(matter, {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
    stringKeys: true,
  });
  // The front matter begins on the second line of the file, and the counter with 1.
  const lineAt = (offset: number): number => Math.max(counter.linePos(offset).line, 1);
  const [error] = [...document.errors, ...document.warnings];
  if (error) return problem(lineAt(error.pos[0]), `This line cannot be read: ${error.message}`);
  const alias = firstAlias(document);
  if (alias !== undefined) return problem(lineAt(alias), 'A record holds no references with "*".');
  const foreign = checkSchema(document);
  if (foreign !== undefined) return problem(lineOf(document, ['schema'], lineAt), foreign);
  const parsed = parseFrontMatter(document.toJS({ maxAliasCount: 0 }));
  if (parsed.ok) return parsed;
  const { path } = parsed;
  const place = path.join('.');
  const message = document.hasIn(path) ? `"${place}": ${parsed.message}` : `"${place}" is missing.`;
  return problem(lineOf(document, path, lineAt), message);
}

/** What keeps the document from being a record that this version can read. */
function checkSchema(document: Document): string | undefined {
  const schema: unknown = isMap(document.contents) ? document.get('schema') : undefined;
  if (schema === recordSchema) return undefined;
  const [family, version] = recordSchema.split('/');
  const newer = typeof schema === 'string' ? /^(.+)\/(\d+)$/.exec(schema) : null;
  return newer?.[1] === family && Number(newer?.[2]) > Number(version)
    ? 'This record was written by a newer version of CTO or CIO Advisor. Update the extension to read it.'
    : `This is no decision record: it has no line "schema: ${recordSchema}".`;
}

function firstAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_, node) {
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** The line of the key at that path, or of what holds it where it is missing; the first where nothing does. */
function lineOf(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const holder: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return lineAt(pair.key.range[0]);
    }
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && !isAlias(node) && node.range) return lineAt(node.range[0]);
  }
  return 0;
}

function problem(line: number, message: string): ReadRecord {
  return { ok: false, line, message };
}
