import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { readText, sourceFiles } from '../support/projectFiles.ts';

interface Import {
  readonly file: string;
  /** A path inside `src/`, or the name of a package. */
  readonly target: string;
  readonly onlyTypes: boolean;
}

/** Static, dynamic and re-exporting imports, and types imported in place. */
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const imports: readonly Import[] = [...sourceFiles].flatMap(([file, code]) =>
  [...code.matchAll(importPattern)].map(([, type, from, dynamic]) => {
    const name = (from ?? dynamic)!;
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
    return { file, target, onlyTypes: type !== undefined };
  }),
);

function importsOf(folder: string): readonly Import[] {
  return imports.filter(({ file }) => file.startsWith(folder));
}

function describeImports(list: readonly Import[]): readonly string[] {
  return list.map(({ file, target }) => `${file} imports ${target}`);
}

/** Which files of a folder need each other in a circle, or are on a way between two circles. */
function circlesIn(folder: string): readonly string[] {
  let left = importsOf(folder)
    .filter(({ target }) => target.startsWith(folder))
    .map(({ file, target }) => ({ from: file, to: target }));
  for (;;) {
    const needing = new Set(left.map(({ from }) => from));
    const needed = new Set(left.map(({ to }) => to));
    // What nothing needs, or what needs nothing, is in no circle.
    const kept = left.filter(({ from, to }) => needed.has(from) && needing.has(to));
    if (kept.length === left.length) break;
    left = kept;
  }
  return [...new Set(left.map(({ from, to }) => `${from} needs ${to}`))];
}

/** Lines of code that match, with their file. */
function linesWith(
  pattern: RegExp,
  files: Iterable<readonly [string, string]> = sourceFiles,
): readonly string[] {
  return [...files].flatMap(([file, code]) =>
    code
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe('The layers of the code', () => {
  it('are read completely: every file is found, every import leads to a file or a known package', () => {
    assert.ok(sourceFiles.size > 50);
    assert.ok(imports.length > 150);
    const packages =
      /^(vscode|zod\/mini|minisearch|yaml|esbuild|@vscode\/vsce|node:[\w/]+|catalog\.json|\.\.\/package\.json)$/;
    const lost = imports.filter(({ target }) => !sourceFiles.has(target) && !packages.test(target));
    assert.deepEqual(describeImports(lost), []);
  });

  it('let the core import the core, zod, yaml and minisearch alone, types included', () => {
    const strange = importsOf('core/').filter(
      ({ target }) => !/^(core\/|zod\/mini$|yaml$|minisearch$)/.test(target),
    );
    assert.deepEqual(describeImports(strange), []);
  });

  it('let no files of the core import each other in a circle, types included', () => {
    assert.deepEqual(circlesIn('core/'), []);
  });

  it('put every file of core/posting into a room, which needs only rooms that CONTRIBUTING.md names before it', () => {
    const [paragraph = ''] =
      /^`src\/core\/posting\/` has rooms.*?\n\n/ms.exec(readText('CONTRIBUTING.md')) ?? [];
    const rooms = [...paragraph.matchAll(/`(\w+)`\s\(/g)].map(([, room]) => room!);
    const orderOf = (path: string): number => rooms.indexOf(/^core\/posting\/(\w+)\//.exec(path)?.[1] ?? '');
    const files = [...sourceFiles.keys()].filter((file) => file.startsWith('core/posting/'));
    assert.deepEqual(
      files.filter((file) => orderOf(file) < 0),
      [],
    );
    const early = importsOf('core/posting/').filter(({ file, target }) => orderOf(target) > orderOf(file));
    assert.deepEqual(describeImports(early), []);
  });

  it('let the pages in webviews import each other, and nothing but types of the core', () => {
    const strange = importsOf('webview/').filter(
      ({ target, onlyTypes }) => !target.startsWith('webview/') && !(target.startsWith('core/') && onlyTypes),
    );
    assert.deepEqual(describeImports(strange), []);
  });

  it('let the host import the core and the editor, but no feature', () => {
    const strange = importsOf('host/').filter(({ target }) => !/^(host\/|core\/|vscode$)/.test(target));
    assert.deepEqual(describeImports(strange), []);
  });

  it('keep features apart: one takes from another at most the type of what extension.ts hands over', () => {
    const featureOf = (path: string): string | undefined => /^features\/(\w+)\//.exec(path)?.[1];
    const handedOver = new Set(importsOf('extension.ts').map(({ target }) => target));
    const strange = importsOf('features/').filter(
      ({ file, target, onlyTypes }) =>
        featureOf(target) !== undefined &&
        featureOf(target) !== featureOf(file) &&
        !(onlyTypes && handedOver.has(target)),
    );
    assert.deepEqual(describeImports(strange), []);
  });

  it('let features import features, the host, the core and the editor alone', () => {
    const strange = importsOf('features/').filter(
      ({ target }) => !/^(features\/|host\/|core\/|vscode$)/.test(target),
    );
    assert.deepEqual(describeImports(strange), []);
  });

  it('let the command line import the core and Node, with the content and the version inside', () => {
    const strange = importsOf('cli/').filter(
      ({ target }) => !/^(cli\/|core\/|node:|catalog\.json$|\.\.\/package\.json$)/.test(target),
    );
    assert.deepEqual(describeImports(strange), []);
  });

  it('let nothing else import the code of the build or of the command line', () => {
    const strange = ['build/', 'cli/'].flatMap((folder) =>
      imports.filter(({ file, target }) => target.startsWith(folder) && !file.startsWith(folder)),
    );
    assert.deepEqual(describeImports(strange), []);
  });

  it('keep the core free of the editor, of Node and of the page', () => {
    const core = [...sourceFiles].filter(([file]) => file.startsWith('core/'));
    assert.deepEqual(
      linesWith(/\b(process|Buffer|__dirname|document\.(body|query)|window|globalThis)\b\.?/, core),
      [],
    );
    assert.deepEqual(linesWith(/\b(Date\.now|new Date|Math\.random|setTimeout|setInterval)\b/, core), []);
  });
});

describe('The code', () => {
  it('spells out ids of the manifest in host/manifest.ts alone', () => {
    const others = [...sourceFiles].filter(([file]) => file !== 'host/manifest.ts');
    assert.deepEqual(linesWith(/['"`]ctoCio\b/, others), []);
  });

  for (const [name, pattern] of Object.entries({
    'markup from texts': /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write/,
    'code from texts': /\beval\(|new Function\b/,
    'trusted Markdown': /isTrusted\s*[:=]\s*(true|\{)|supportHtml\s*[:=]\s*true/,
    'command links in webviews': /enableCommandUris:\s*(true|\[)/,
    'the network': /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
    'the environment or the shell': /\bprocess\.|child_process|createTerminal/,
    'the console': /\bconsole\./,
  })) {
    it(`never uses ${name}`, () => {
      const shipped = [...sourceFiles].filter(([file]) => !/^(build|cli)\//.test(file));
      assert.deepEqual(linesWith(pattern, shipped), []);
    });
  }
});
