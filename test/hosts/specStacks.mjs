import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** Returns a function that turns places in the bundle of the specs into places in their sources. */
export function stacksOf(bundle) {
  let map;
  const place = /\(?\S*hostSpecs\.js(#vscode-extension)?:(\d+):(\d+)\)?/;
  return (text) => {
    if (!place.test(text)) return text;
    map ??= new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
    const lines = text.split('\n').flatMap((line) => {
      const found = place.exec(line);
      if (!found) return [line];
      // The web host wraps the file in a function of its own, two lines further down.
      const row = Number(found[2]) - (found[1] ? 3 : 1);
      const { originalSource, originalLine, originalColumn } = map.findEntry(row, Number(found[3]) - 1);
      // Mocha has no source map, and its frames tell nobody anything.
      if (!originalSource || originalSource.startsWith('mocha:')) return [];
      const source = originalSource.replace(/^(\.\.\/)+/, '');
      return [line.replace(place, `(${source}:${originalLine + 1}:${originalColumn + 1})`)];
    });
    return lines.join('\n');
  };
}
