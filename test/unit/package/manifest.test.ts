import assert from 'node:assert/strict';
import { checkLevels } from '../../../src/core/catalog/checkLevels.ts';
import { catalog } from '../support/catalog.ts';
import { exists, readText, sourceFiles } from '../support/projectFiles.ts';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

interface View {
  readonly id: string;
  readonly icon: string;
}

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly engines: { readonly vscode: string };
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly dependencies?: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>
      >;
    };
    readonly viewsContainers: Readonly<Record<string, readonly View[]>>;
    readonly views: Readonly<Record<string, readonly View[]>>;
    readonly viewsWelcome: readonly {
      readonly view: string;
      readonly contents: string;
      readonly when?: string;
    }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly {
        readonly description: string;
        readonly media: Readonly<Record<string, string>>;
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const text = readText('package.json');
const manifest = JSON.parse(text) as Manifest;
const nlsText = readText('package.nls.json');
const strings = JSON.parse(nlsText) as Readonly<Record<string, string>>;
const { commands, views, viewsContainers, viewsWelcome, menus, walkthroughs } = manifest.contributes;
const settings = manifest.contributes.configuration.properties;
const idsInCode = sourceFiles.get('host/manifest.ts')!;

/** The context keys of ours; the values of the first are spelt out in the view that sets it. */
const postingsKey = 'ctoCio.postingsAre';
const postingWrittenKey = 'ctoCio.postingWritten';

const commandIds = commands.map(({ command }) => command);
const viewIds = Object.values(views)
  .flat()
  .map(({ id }) => id);
const menuItems = Object.values(menus).flat();

/** Every string in a value with the name of the property that holds it. */
function propertiesOf(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    propertiesOf(part, Array.isArray(value) ? name : key),
  );
}

/** A manifest string in the words of package.nls.json. */
function translated(value: string): string {
  return value.replace(/^%(.+)%$/, (_, key: string) => strings[key] ?? `missing: ${key}`);
}

/** A condition on the key that the view "Postings" sets, with a value that it has. */
function isOfPostings(condition: string): boolean {
  const value = /^ctoCio\.postingsAre [!=]= (\w+)$/.exec(condition)?.[1];
  return (
    value !== undefined &&
    idsInCode.includes(`postingsKey = '${postingsKey}'`) &&
    sourceFiles.get('features/postings/postingsView.ts')!.includes(`#say('${value}'`)
  );
}

describe('The manifest', () => {
  it('gives each command a title, and a category to all but the one named like the question', () => {
    for (const { command, title, category } of commands) {
      assert.match(translated(title), /^[A-Z]/, command);
      if (command === 'ctoCio.recommend') {
        assert.equal(translated(title), 'Recommend CTO or CIO');
        assert.equal(category, undefined);
      } else {
        assert.equal(category && translated(category), 'CTO or CIO', command);
      }
    }
  });

  it('declares the commands that the code knows, and no other', () => {
    const known = /const commands = \{(.*?)\n\}/s.exec(idsInCode)![1]!;
    const inCode = [...known.matchAll(/: '([^']+)'/g)].map(([, id]) => id);
    assert.deepEqual([...commandIds].sort(), inCode.sort());
  });

  it('declares the settings that the code reads, and no other', () => {
    const known = /const settings = \{(.*?)\n\}/s.exec(idsInCode)![1]!;
    const inCode = [...known.matchAll(/: '([^']+)'/g)].map(([, id]) => id);
    assert.deepEqual(Object.keys(settings).sort(), inCode.sort());
  });

  it('declares the views, the panel, the scheme and the walkthrough that the code knows', () => {
    const inCode = new Set([...idsInCode.matchAll(/'(ctoCio\.[\w.]+)'/g)].map(([, id]) => id!));
    for (const id of viewIds) assert.ok(inCode.has(id), id);
    const declared = new Set([
      ...commandIds,
      ...viewIds,
      'ctoCio.wizard',
      ...Object.keys(settings),
      postingsKey,
      postingWrittenKey,
    ]);
    assert.deepEqual(
      [...inCode].filter((id) => !declared.has(id)),
      [],
    );
    assert.ok(idsInCode.includes(`wizardViewType = 'ctoCio.wizard'`));
    assert.ok(idsInCode.includes(`pageScheme = 'cto-cio'`));
    assert.ok(idsInCode.includes(`decisionScheme = 'cto-cio-decision'`));
    assert.equal(walkthroughs.length, 1);
    assert.ok(idsInCode.includes(`extensionId = '${manifest.publisher}.${manifest.name}'`));
    assert.ok(idsInCode.includes(`#${walkthroughs[0]!.id}`));
  });

  it('starts the extension for each scheme of its own pages', () => {
    const schemes = [...idsInCode.matchAll(/export const (\w+Scheme) = '(.*?)'/g)];
    assert.deepEqual(
      manifest.activationEvents.filter((event) => event.startsWith('onFileSystem:')),
      schemes.map(([, , scheme]) => `onFileSystem:${scheme}`),
    );
  });

  it('starts the extension for Markdown, our pages and our panel, beside what VS Code derives itself', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'onFileSystem:cto-cio',
      'onFileSystem:cto-cio-decision',
      'onFileSystem:cto-cio-owners',
      'onWebviewPanel:ctoCio.wizard',
    ]);
  });

  it('lets people set the level of each check by its title, and has twelve settings at most', () => {
    const { properties } = settings['ctoCio.checks.levels']!;
    const { checks } = catalog.checks;
    // Without the type the settings editor shows no table.
    const levelOf = (code: string): object => ({
      type: 'string',
      description: `%check.${code}%`,
      enum: ['off', ...checkLevels],
    });
    assert.deepEqual(properties, Object.fromEntries(checks.map(({ code }) => [code, levelOf(code)])));
    for (const { code, title } of checks) assert.equal(strings[`check.${code}`], title);
    assert.ok(Object.keys(settings).length <= 12);
  });

  it('uses one prefix for ids', () => {
    const ids = [
      ...commandIds,
      ...viewIds,
      ...walkthroughs.map(({ id }) => id),
      ...Object.values(viewsContainers)
        .flat()
        .map(({ id }) => `${id}.`),
    ];
    for (const id of ids) assert.match(id, /^ctoCio\.\w*$/);
    assert.equal(new Set(ids).size, ids.length - 1, 'the walkthrough alone shares its id with a command');
  });

  it('puts views into a container that it declares, and welcomes people in a view that it declares', () => {
    const containers = Object.values(viewsContainers)
      .flat()
      .map(({ id }) => id);
    for (const container of Object.keys(views)) assert.ok(containers.includes(container), container);
    for (const { view } of viewsWelcome) assert.ok(viewIds.includes(view), view);
  });

  it('puts only declared commands into menus', () => {
    assert.ok(menuItems.length > 8);
    for (const { command } of menuItems) assert.ok(commandIds.includes(command), command);
  });

  it('hides from the palette what needs a node of a view or a place in a posting, and nothing else', () => {
    const hidden = menus['commandPalette']!.filter(({ when }) => when === 'false').map(
      ({ command }) => command,
    );
    assert.deepEqual(hidden.sort(), [
      'ctoCio.addSection',
      'ctoCio.changeBeside',
      'ctoCio.copyEntries',
      'ctoCio.createPosting',
      'ctoCio.insertEntries',
      'ctoCio.openDecision',
      'ctoCio.openPage',
      'ctoCio.refreshPostings',
      'ctoCio.removeDecision',
      'ctoCio.stopLooking',
      'ctoCio.switchOffCheck',
    ]);
  });

  it('shows menu items under conditions on declared views and known keys alone', () => {
    const trees = ['features/roles/rolesTree.ts', 'features/decisions/decisionsTree.ts'].map((file) =>
      sourceFiles.get(file)!,
    );
    for (const { command, when = '' } of menuItems) {
      if (when === 'false') continue;
      for (const part of when.split(/ (?:&&|\|\|) /)) {
        const view = /^view == (\S+)$/.exec(part)?.[1];
        const item = /^viewItem(?: =~ \/([\w|]+)\/)?$/.exec(part);
        const file = /^resourceFilename =~ \/(.+)\/$/.exec(part)?.[1];
        if (part === 'resourceScheme == cto-cio-owners') {
          assert.ok(idsInCode.includes("ownersScheme = 'cto-cio-owners'"));
          continue;
        }
        if (file !== undefined) {
          assert.match('cto-cio-decision-2026-11-24.md', new RegExp(file));
          continue;
        }
        if (isOfPostings(part)) continue;
        assert.ok(view !== undefined ? viewIds.includes(view) : item, `${command}: ${part}`);
        // What the trees call their nodes, so that a renamed kind of node does not lose its menu.
        for (const kind of item?.[1]?.split('|') ?? []) {
          assert.ok(
            trees.some((source) => source.includes(`'${kind}'`)),
            `${command}: ${part}`,
          );
        }
      }
    }
  });

  it('welcomes people under conditions on known keys alone', () => {
    for (const { view, when = '' } of viewsWelcome) {
      for (const part of when.split(' && ').filter(Boolean))
        assert.ok(/^workspaceFolderCount [!=]= 0$/.test(part) || isOfPostings(part), `${view}: ${part}`);
    }
  });

  it('refers in links and completion events only to commands that it declares, and to two of VS Code', () => {
    const links = Object.values(strings).flatMap((value) =>
      [...value.matchAll(/\(command:([\w.]+)/g)].map(([, id]) => id!),
    );
    const events = walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(({ completionEvents }) => completionEvents),
    );
    assert.ok(links.length >= 3);
    const builtIn = ['vscode.openFolder', 'workbench.action.openSettings'];
    for (const id of links) assert.ok([...commandIds, ...builtIn].includes(id), id);
    for (const event of events) {
      const isOfKey = event === `onContext:${postingWrittenKey}`;
      assert.ok(isOfKey || commandIds.includes(event.replace(/^onCommand:/, '')), event);
    }
  });

  it('ends the walkthrough with the checks and the owners, either of which ticks the step', () => {
    const { description, completionEvents } = walkthroughs[0]!.steps.at(-1)!;
    const links = [...strings[description.slice(1, -1)]!.matchAll(/\(command:([\w.]+)/g)];
    assert.deepEqual(
      links.map(([, command]) => command),
      ['ctoCio.checkPostings', 'ctoCio.showOwners'],
    );
    assert.deepEqual(
      completionEvents,
      links.map(([, command]) => `onCommand:${command}`),
    );
  });

  it('has a string for each key, and a key for each string', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    // Counted in the text: of two alike, JSON keeps the last.
    const keys = [...nlsText.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key!);
    assert.deepEqual([...new Set(used)].sort(), keys.sort());
  });

  it('leaves every text for people to package.nls.json', () => {
    const forPeople = ['title', 'name', 'description', 'contents', 'altText', 'category', 'contextualTitle'];
    const spelled = propertiesOf(manifest.contributes).filter(
      ([name, value]) => forPeople.includes(name) && !/^%[^%]+%$/.test(value),
    );
    assert.deepEqual(spelled, []);
    for (const value of Object.values(strings)) {
      assert.doesNotMatch(value, /%\S*%/);
      assert.match(value, /\S/);
    }
  });

  it('names icons and pictures that exist', () => {
    const files = [
      manifest.icon,
      ...Object.values(viewsContainers).flatMap((containers) => containers.map(({ icon }) => icon)),
      ...Object.values(views).flatMap((list) => list.map(({ icon }) => icon)),
      ...walkthroughs.flatMap(({ steps }) =>
        steps.flatMap(({ media }) =>
          Object.entries(media).flatMap(([kind, file]) => (kind === 'altText' ? [] : [file])),
        ),
      ),
    ];
    assert.ok(files.length >= 7);
    assert.deepEqual(
      [...new Set(files)].filter((file) => !exists(file)),
      [],
    );
  });

  it('describes each picture of the walkthrough in words', () => {
    for (const { steps } of walkthroughs) {
      for (const { media } of steps) assert.match(translated(media['altText'] ?? ''), /\w+ \w+/);
    }
  });

  it('runs on VS Code 1.101 and is typed against the same version', () => {
    assert.equal(manifest.engines.vscode, '^1.101.0');
    assert.match(manifest.devDependencies['@types/vscode']!, /^1\.101\.\d+$/);
  });

  it('is one file for desktop and web', () => {
    assert.equal(manifest.main, './dist/extension.js');
    assert.equal(manifest.browser, manifest.main);
  });

  it('works in untrusted and in virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('brings no package along, and pins each version it is built with', () => {
    assert.equal(manifest.dependencies, undefined);
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });
});
