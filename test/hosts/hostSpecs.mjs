import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from './projectFolder.mjs';

const specsFolder = join(projectFolder, 'test/host');
const hostsFolder = import.meta.dirname;

/** esbuild options for out/hostSpecs.js: every spec of test/host and mocha in one file that runs in both hosts. */
export function hostSpecsTarget() {
  return {
    absWorkingDir: projectFolder,
    entryPoints: [{ in: 'all-host-specs', out: 'hostSpecs' }],
    outdir: 'out',
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    // Read by specStacks.mjs; without sources, as those are here.
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    // Node's assertions do not exist in a web worker; ours have the same names.
    alias: { 'node:assert/strict': join(hostsFolder, 'assert.ts') },
    plugins: [allSpecs, mochaInAnyHost],
  };
}

/** The entry: found by pattern, so that no list has to be kept. Mocha must be set up before a spec is loaded. */
const allSpecs = {
  name: 'all-host-specs',
  setup(build) {
    build.onResolve({ filter: /^all-host-specs$/ }, ({ path }) => ({ path, namespace: 'all-host-specs' }));
    build.onLoad({ filter: /.*/, namespace: 'all-host-specs' }, () => {
      const entries = readdirSync(specsFolder, { recursive: true, withFileTypes: true });
      // While working on one feature: CTO_CIO_SPECS=newPosting npm run build.
      const { CTO_CIO_SPECS: wanted = '' } = process.env;
      const specs = entries.filter(({ name }) => name.endsWith('.spec.ts') && name.includes(wanted));
      const paths = specs.map((entry) => join(entry.parentPath, entry.name)).sort();
      const folders = entries.filter((entry) => entry.isDirectory());
      return {
        contents: [
          `import { runMocha } from ${JSON.stringify(join(hostsFolder, 'runMocha.ts'))};`,
          'export const run = () => runMocha(async () => {',
          `  const { deleteAfter } = await import(${JSON.stringify(join(specsFolder, 'support/rootHooks.ts'))});`,
          ...paths.map((path) => `  await import(${JSON.stringify(path)});`),
          '  deleteAfter(mocha.suite.suites);',
          `}, ${JSON.stringify(wanted)});`,
        ].join('\n'),
        resolveDir: specsFolder,
        watchDirs: [specsFolder, ...folders.map((entry) => join(entry.parentPath, entry.name))],
      };
    });
  },
};

/** Mocha's browser build takes itself for a script of a page; in a bundle it must not see the bundle's `module`. */
const mochaInAnyHost = {
  name: 'mocha-in-any-host',
  setup(build) {
    const path = join(dirname(fileURLToPath(import.meta.resolve('mocha/package.json'))), 'mocha.js');
    build.onResolve({ filter: /^mocha$/ }, () => ({ path, namespace: 'mocha' }));
    build.onLoad({ filter: /.*/, namespace: 'mocha' }, () => ({
      contents: [
        // It reads the page's address, which neither a worker's global scope nor Node need have.
        "globalThis.location ??= { search: '' };",
        '(function (exports, module, define) {',
        readFileSync(path, 'utf8'),
        '}).call(globalThis);',
      ].join('\n'),
    }));
  },
};
