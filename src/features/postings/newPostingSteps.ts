import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { RoleId } from '../../core/catalog/schema.ts';
import { isoDay } from '../../core/isoDay.ts';
import { houseFormOf } from '../../core/posting/house/houseForm.ts';
import { isInContentLanguage } from '../../core/posting/identify/postingIdentity.ts';
import { createFindSame } from '../../core/posting/owners/findSame.ts';
import { proposeExamples } from '../../core/posting/write/proposeExamples.ts';
import type { Readers } from '../../core/posting/write/readers.ts';
import { hasHouseSections, takenOver } from '../../core/posting/write/takenOver.ts';
import { takesHouseForm, type FormlessRequest } from '../../core/posting/write/writePosting.ts';
import { commands, executeCommand } from '../../host/manifest.ts';
import { createPicker, group, pick, pickStep, standAt, type Step, type ValueItem } from '../../host/pick.ts';
import { nameOf } from '../../host/nameOf.ts';
import { shownPath } from '../../host/plannedFile.ts';
import type { ExampleFile, ExamplePostings } from './examplePostings.ts';
import {
  hasResponsibilitiesToPick,
  pickResponsibilities,
  withChosen,
  type ChosenResponsibility,
} from './pickResponsibilities.ts';

/** The posting whose form is taken over, or `ours` for the sections of this tool. */
export type FormChoice = ExampleFile | 'ours';

/** What is to be written, and in which form. */
export interface Answers {
  readonly requests: readonly FormlessRequest[];
  readonly form: FormChoice;
}

const mostExamples = 20;

/** Role, readers, and the rest; Back returns to the question before. Undefined if the person gives up. */
export async function askForPosting(
  catalog: Catalog,
  examples: ExamplePostings,
): Promise<Answers | undefined> {
  const title = vscode.l10n.t('New Posting');
  for (let before: RoleId | undefined; ;) {
    const step = { number: 1, of: 4 };
    const picker = createPicker(title, vscode.l10n.t('Role'), roleItems(catalog), step);
    standAt(picker, before);
    const role = await pick(picker);
    if (role === undefined) return undefined;
    if (role === 'decision') {
      await executeCommand(commands.createPosting);
      return undefined;
    }
    const answers = await askForReaders(catalog, role, examples);
    if (answers !== 'back') return answers;
    before = role;
  }
}

async function askForReaders(
  catalog: Catalog,
  role: RoleId,
  examples: ExamplePostings,
): Promise<Answers | 'back' | undefined> {
  if (!takesHouseForm(catalog, role)) return { requests: [{ role, readers: 'internal' }], form: 'ours' };
  const title = vscode.l10n.t('New Posting: {0}', catalog.role(role).title);
  for (let before: Readers | undefined; ;) {
    const picker = createPicker(title, vscode.l10n.t('For whom?'), readerItems(), { number: 2, of: 4 });
    standAt(picker, before);
    const readers = await pickStep(picker);
    if (readers === undefined || readers === 'back') return readers;
    const answers = await askForRest(catalog, { title, requests: [{ role, readers }], examples, before: 2 });
    if (answers !== 'back') return answers;
    before = readers;
  }
}

interface RestOfQuestions {
  readonly title: string;
  /** At least one, for the same readers. */
  readonly requests: readonly FormlessRequest[];
  readonly examples: ExamplePostings;
  /** How many questions came before. */
  readonly before: number;
}

/** The responsibilities of adverts, then the form, where there is any choice. */
export async function askForRest(
  catalog: Catalog,
  { title, requests, examples, before }: RestOfQuestions,
): Promise<Answers | 'back' | undefined> {
  const asks = hasResponsibilitiesToPick(catalog, requests);
  const of = before + (asks ? 2 : 1);
  const { role, readers } = requests[0]!;
  for (let chosen: readonly ChosenResponsibility[] | undefined; ;) {
    if (asks) {
      const step = { number: before + 1, of };
      const picked = await pickResponsibilities(catalog, { title, requests, chosen, step });
      if (picked === undefined || picked === 'back') return picked;
      chosen = picked;
    }
    const wanted = chosen ? withChosen(catalog, requests, chosen) : requests;
    const form =
      takesHouseForm(catalog, role) && hasHouseSections(readers)
        ? await pickForm(catalog, { requests: wanted, title, examples, step: { number: of, of } })
        : 'ours';
    if (form === undefined || (form === 'back' && !asks)) return form;
    if (form !== 'back') return { requests: wanted, form };
  }
}

interface FormQuestion {
  readonly requests: readonly FormlessRequest[];
  readonly title: string;
  readonly examples: ExamplePostings;
  readonly step: Step;
}

/**
 * Asks for the form, and says where there is such a posting already. The sections of this tool can be chosen at once and
 * stay where they are, while postings come in below; without any it does not ask.
 */
async function pickForm(
  catalog: Catalog,
  { requests, title, examples, step }: FormQuestion,
): Promise<FormChoice | 'back' | undefined> {
  await examples.open;
  const { role, readers } = requests[0]!;
  const findSame = createFindSame(catalog);
  const ours = oursItem();
  const items = new Map<string, readonly ValueItem<FormChoice>[]>();
  const itemsOf = (example: ExampleFile): readonly ValueItem<FormChoice>[] => {
    const key = example.uri.toString();
    const own = items.get(key) ?? exampleItems(catalog, { role, readers }, example);
    items.set(key, own);
    return own;
  };
  const proposed = (): readonly ValueItem<FormChoice>[] =>
    proposeExamples(examples.found, readers).slice(0, mostExamples).flatMap(itemsOf);
  if (examples.isComplete && proposed().length === 0) return 'ours';

  const picker = createPicker<FormChoice>(title, '', [], step);
  picker.ignoreFocusOut = true;
  picker.keepScrollPosition = true;
  const show = (active: ValueItem<FormChoice> | undefined): void => {
    const others = proposed();
    picker.items = [ours, ...group(vscode.l10n.t('Like One of Your Postings'), others)];
    picker.activeItems = [active && others.includes(active) ? active : ours];
    picker.busy = !examples.isComplete;
    ask();
  };
  /** The company is known by the posting whose form is taken over. */
  const ask = (): void => {
    const { value = 'ours' } = picker.activeItems[0] ?? {};
    const like = value === 'ours' ? undefined : placed(value);
    const today = isoDay(new Date());
    const found = examples.found.map(placed);
    const same = requests.flatMap((request) => findSame(found, { ...request, like, today }) ?? []);
    const names = same.map(({ uri }) => shownPath(uri)).join(', ');
    if (names !== '') {
      picker.placeholder = vscode.l10n.t('In which form? You have such a posting already: {0}', names);
    } else if (examples.isComplete) picker.placeholder = vscode.l10n.t('In which form?');
    else picker.placeholder = vscode.l10n.t('In which form? Looking for postings of yours…');
  };
  picker.onDidChangeActive(ask);
  show(proposed()[0]);
  const subscription = examples.onDidChange(() => show(picker.activeItems[0]));
  // Rejects if the search does.
  const noneIsThere = examples.all.then(() =>
    examples.isComplete && proposed().length === 0 ? ('ours' as const) : picked,
  );
  const picked = pickStep(picker);
  try {
    return await Promise.race([picked, noneIsThere]);
  } finally {
    subscription.dispose();
    picker.hide();
  }
}

/** Of several folders of the workspace each is a place of its own. */
function placed(example: ExampleFile): ExampleFile {
  return { ...example, path: example.uri.path };
}

function oursItem(): ValueItem<FormChoice> {
  return {
    label: vscode.l10n.t('Our Sections'),
    detail: vscode.l10n.t('The sections of this tool, in the order in which candidates ask'),
    iconPath: new vscode.ThemeIcon('list-unordered'),
    value: 'ours',
  };
}

/** None where a text for those readers takes nothing over. */
function exampleItems(
  catalog: Catalog,
  { role, readers }: FormlessRequest,
  example: ExampleFile,
): readonly ValueItem<FormChoice>[] {
  const house = houseFormOf(catalog, example);
  const { fileName } = house;
  const name = nameOf(example.uri);
  const taken = takenOver(catalog, house, { role, readers, today: isoDay(new Date()) });
  if (!taken) return [];
  const { frontMatter, sections, path } = taken;
  const isOneOfSeveral = (vscode.workspace.workspaceFolders ?? []).length > 1;
  const place = [isOneOfSeveral ? (example.folder?.name ?? '') : '', fileName.folder].filter(
    (part) => part !== '',
  );
  const said = [
    ...(frontMatter ? [vscode.l10n.t('front matter')] : []),
    sectionsText(sections),
    ...(path === undefined ? [] : [vscode.l10n.t('file name {0}', path.split('/').at(-1)!)]),
    ...(isInContentLanguage(example.identity) ? [] : [vscode.l10n.t('the text in English')]),
  ];
  return [
    {
      label:
        place.length === 0
          ? vscode.l10n.t('Like {0}', name)
          : vscode.l10n.t('Like {0} in {1}', name, `${place.join('/')}/`),
      detail: said.join(', '),
      iconPath: new vscode.ThemeIcon('file'),
      value: example,
    },
  ];
}

function roleItems(catalog: Catalog): readonly ValueItem<RoleId | 'decision'>[] {
  return [
    ...catalog.roles.map(({ id, title, name }) => ({ label: title, description: name, value: id })),
    {
      label: vscode.l10n.t('From a Decision…'),
      detail: vscode.l10n.t('The posting or postings that a recommendation calls for'),
      iconPath: new vscode.ThemeIcon('law'),
      value: 'decision',
    },
  ];
}

function sectionsText(count: number): string {
  if (count === 0) return vscode.l10n.t('no headings');
  return count === 1 ? vscode.l10n.t('1 section') : vscode.l10n.t('{0} sections', count);
}

function readerItems(): readonly ValueItem<Readers>[] {
  return [
    {
      label: vscode.l10n.t('Public Advert'),
      detail: vscode.l10n.t('For candidates; holds nothing internal'),
      iconPath: new vscode.ThemeIcon('globe'),
      value: 'public',
    },
    {
      label: vscode.l10n.t('Internal Role Description'),
      detail: vscode.l10n.t('With the boundary to other roles and KPI targets; not for an advert'),
      iconPath: new vscode.ThemeIcon('lock'),
      value: 'internal',
    },
    {
      label: vscode.l10n.t('Interview Guide'),
      detail: vscode.l10n.t(
        'The same questions for every candidate, with a scale and a column for the score',
      ),
      iconPath: new vscode.ThemeIcon('comment-discussion'),
      value: 'interviewers',
    },
    {
      label: vscode.l10n.t('Brief for Work by the Hour'),
      detail: vscode.l10n.t(
        'One page for a part-time executive, an adviser or a provider: hours, decisions, end',
      ),
      iconPath: new vscode.ThemeIcon('watch'),
      value: 'hourly',
    },
  ];
}
