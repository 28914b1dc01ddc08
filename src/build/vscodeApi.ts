import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * Hands the API of VS Code to all files through one module of named exports. Imported as an external CommonJS
 * module, esbuild would copy its 200 properties once for every file, before the extension can start: 10 to 20 ms
 * in the extension host.
 */
export const vscodeApi: Plugin = {
  name: 'vscode-api',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ path, namespace }) =>
      namespace === 'vscode-api' ? { path, external: true } : { path, namespace: 'vscode-api' },
    );
    build.onLoad({ filter: /.*/, namespace: 'vscode-api' }, () => ({
      contents: [
        `const api = require('vscode');`,
        ...exportedNames().map((name) => `export const ${name} = /* @__PURE__ */ (() => api.${name})();`),
      ].join('\n'),
    }));
  },
};

/** Every value in the API of the oldest VS Code that the extension runs in. Unused ones are left out of the bundle. */
function exportedNames(): readonly string[] {
  const types = readFileSync(new URL('../../node_modules/@types/vscode/index.d.ts', import.meta.url), 'utf8');
  const names = types.matchAll(
    /^(?:\t| {4})export (?:abstract )?(?:class|enum|namespace|const|function) (\w+)/gm,
  );
  return [...new Set([...names].map(([, name]) => name!))];
}
