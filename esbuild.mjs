/**
 * Builds everything: `node esbuild.mjs` once, `--watch` on every change.
 *
 * dist/extension.js   the extension, one file for desktop, remote and web
 * dist/catalog.json   all of content/, validated
 * dist/wizard.js/css  the page of the wizard
 * dist/cli.mjs        the command line, one file with all of content/; no part of the extension
 * out/hostSpecs.js    the specs that run inside VS Code
 * (nothing)           core alone: fails where it needs anything but itself
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { contentFolder, readContent } from './src/build/readContent.ts';
import { vscodeApi } from './src/build/vscodeApi.ts';
import { parseCatalog } from './src/core/catalog/parseCatalog.ts';
import { hostSpecsTarget } from './test/hosts/hostSpecs.mjs';

const watch = process.argv.includes('--watch');

/** `catalog.json`: all of `content/`, validated; as a file of its own (`copy`) or inside the code (`json`). */
const catalogPlugin = (loader) => ({
  name: 'catalog',
  setup(build) {
    build.onResolve({ filter: /^catalog\.json$/ }, ({ path }) => ({ path, namespace: 'catalog' }));
    build.onLoad({ filter: /.*/, namespace: 'catalog' }, () => {
      const files = readdirSync(contentFolder, { recursive: true, encoding: 'utf8', withFileTypes: true });
      const watchFiles = files
        .filter((file) => file.isFile())
        .map((file) => `${file.parentPath}/${file.name}`);
      try {
        const parsed = parseCatalog(readContent());
        if (parsed.ok) return { contents: JSON.stringify(parsed.data), loader, watchFiles };
        const errors = parsed.problems.map(({ file, path, message }) => ({
          text: `${path}: ${message}`,
          location: { file: `content/${file}` },
        }));
        return { errors, watchFiles };
      } catch (error) {
        return { errors: [{ text: error.message }], watchFiles };
      }
    });
  },
});

const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  target: 'es2023',
  logLevel: 'warning',
  logOverride: { 'import-is-undefined': 'error' },
  legalComments: 'none',
};

/** Modules are strict. Said once for all of them: esbuild says it for each, some 250 times, which V8 has to read. */
const strict = {
  banner: { js: '"use strict";' },
  tsconfigRaw: { compilerOptions: { alwaysStrict: false, verbatimModuleSyntax: true } },
};

const stampAfterEach = {
  name: 'stamp-after-each',
  setup(build) {
    build.onEnd(({ errors }) => {
      if (errors.length === 0) stamp();
    });
  },
};

const targets = [
  {
    ...shared,
    ...strict,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    format: 'cjs',
    // The web host has no Node: a stray import of a built-in has to fail here, not at the user's.
    platform: 'browser',
    // Nothing of ours writes there: eslint sees to it. In the bundle only yaml and MiniSearch do, to warn of how they
    // are used; what concerns a person stands in the log or in a message.
    drop: ['console'],
    plugins: [vscodeApi],
    // V8 checks each pattern that is written between slashes while it loads the file, the ones with classes of
    // Unicode slowly: a quarter of the time. As calls they wait until they are wanted.
    supported: {
      'regexp-unicode-property-escapes': false,
      'regexp-sticky-and-unicode-flags': false,
      'regexp-lookbehind-assertions': false,
    },
  },
  // A file of its own: as part of the code it took the editor longer to load than all the rest.
  { ...shared, entryPoints: ['catalog.json'], outdir: 'dist', plugins: [catalogPlugin('copy')] },
  {
    ...shared,
    ...strict,
    entryPoints: ['src/webview/wizard/wizard.ts', 'src/webview/wizard/wizard.css'],
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    format: 'esm',
    // Not `node`: for that some packages have CommonJS, which needs a `require` that modules do not have.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    target: 'node20.19',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [catalogPlugin('json')],
  },
  {
    ...shared,
    // No externals: `vscode`, Node and anything else that core may not know fails to resolve.
    stdin: {
      contents: coreFiles()
        .map((file) => `import './src/core/${file}';`)
        .join('\n'),
      resolveDir: '.',
    },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    // While watching the others have one, which esbuild refuses where there is no file for it.
    sourcemap: false,
    minify: false,
  },
  hostSpecsTarget(),
];

function coreFiles() {
  return readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
}

/** By its time the tests see whether a build is older than the sources: esbuild leaves alone what has not changed. */
function stamp() {
  mkdirSync('out', { recursive: true });
  writeFileSync('out/built', '');
}

if (watch) {
  const contexts = await Promise.all(
    targets.map(({ plugins = [], ...target }) =>
      esbuild.context({ ...target, logLevel: 'info', plugins: [...plugins, stampAfterEach] }),
    ),
  );
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const results = await Promise.allSettled(targets.map((target) => esbuild.build(target)));
  // esbuild has printed the reasons.
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  else stamp();
}
