import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { isSharingRole, otherOf, type SharingRole } from '../../core/catalog/roleOrder.ts';
import type { Side } from '../../core/catalog/advisorSchema.ts';
import type { RoleId } from '../../core/catalog/schema.ts';
import { isoDay } from '../../core/isoDay.ts';
import { sharedWork, withSharedWork } from '../../core/posting/write/sharedWork.ts';
import type { FormlessRequest } from '../../core/posting/write/writePosting.ts';
import { decide, type Decided } from '../../core/record/decided.ts';
import type { Recommendation } from '../../core/recommend/recommendation.ts';
import type { RecordSource } from '../../core/record/pageRequest.ts';
import { commands, executeCommand } from '../../host/manifest.ts';
import { createPicker, pick, pickManyStep, type Step, type ValueItem } from '../../host/pick.ts';
import type { NewPostings } from '../postings/index.ts';
import {
  decisionChoice,
  findDecisions,
  readDecision,
  type DecisionSources,
  type FoundDecision,
} from './foundDecisions.ts';

/** Opens the posting or postings that a result calls for. */
export async function createPosting(
  catalog: Catalog,
  newPostings: NewPostings,
  { name, result }: Pick<Decided, 'name' | 'result'>,
): Promise<void> {
  const company = name === '' ? undefined : name;
  const title = vscode.l10n.t('Create Posting');
  const { roles } = catalog.advice.outcomes.find(({ outcome }) => outcome === result.outcome)!;
  const sharing = roles.filter(isSharingRole);
  if (sharing.length < 2) {
    const first = sideFirst(result);
    const { posting } = result.headline;
    const also = posting === undefined ? undefined : [posting];
    // Where no seat is to be filled, the page says to write a brief; the posting can be had as well.
    const isHourly = result.steps.some(({ hourly }) => hourly);
    for (;;) {
      const readers = isHourly ? await pickReaders(catalog, title, roles[0]!) : 'public';
      if (readers === undefined) return;
      const requests = roles.map((role) => ({ role, readers, company, first, also }));
      if ((await newPostings.createAll(title, requests, isHourly ? 1 : 0)) !== 'back') return;
    }
  }
  const step = (number: number): Step => ({ number, of: 4 });
  for (;;) {
    const chosen = await pickRoles(catalog, title, sharing, step(1));
    if (!chosen) return;
    for (let owned: ReadonlySet<string> | undefined; ;) {
      const picked = await pickOwners({ catalog, title, result, owned }, step(2));
      if (picked === undefined) return;
      if (picked === 'back') break;
      owned = picked;
      const requests = chosen.map((role) => ({ ...requestFor(catalog, role, picked), company }));
      if ((await newPostings.createAll(title, requests, 2)) !== 'back') return;
    }
  }
}

/**
 * The same from a decision that was made before, by today's rules.
 *
 * @param source where it is; without one the person chooses
 */
export async function createPostingFrom(
  sources: DecisionSources,
  newPostings: NewPostings,
  source: RecordSource | undefined,
): Promise<void> {
  const { catalog, recommend } = sources;
  const found = source ? await readDecision(sources, source) : await pickDecision(sources);
  if (found) await createPosting(catalog, newPostings, decide(recommend, found.record, isoDay(new Date())));
}

/** Where there is none yet, one can be made. */
async function pickDecision(sources: DecisionSources): Promise<FoundDecision | undefined> {
  const found = await findDecisions(sources);
  const recommend: ValueItem<FoundDecision | 'recommend'> = {
    label: vscode.l10n.t('Recommend CTO or CIO'),
    detail: vscode.l10n.t('Answer the questions for another one'),
    iconPath: new vscode.ThemeIcon('question'),
    value: 'recommend',
  };
  const items = [...found.map((one) => decisionChoice(sources.catalog, one)), recommend];
  const picker = createPicker<FoundDecision | 'recommend'>(
    vscode.l10n.t('Create Posting'),
    vscode.l10n.t('From which decision?'),
    items,
  );
  const picked = await pick(picker);
  if (picked !== 'recommend') return picked;
  await executeCommand(commands.recommend);
  return undefined;
}

function sideFirst({ scores }: Recommendation): Side | undefined {
  if (scores.product === scores.internal) return undefined;
  return scores.product > scores.internal ? 'product' : 'internal';
}

/** @param ownedByCto ids of the shared work; the rest is the CIO's */
function requestFor(catalog: Catalog, role: SharingRole, ownedByCto: ReadonlySet<string>): FormlessRequest {
  const works = catalog.writing.shared.map(({ work }) => work);
  const owned = new Set(works.filter((work) => ownedByCto.has(work) === (role === 'cto')));
  return { role, readers: 'public', beside: otherOf[role], ...withSharedWork(catalog, role, owned) };
}

async function pickReaders(
  catalog: Catalog,
  title: string,
  role: RoleId,
): Promise<'hourly' | 'public' | undefined> {
  const items = [
    {
      label: vscode.l10n.t('Brief for Work by the Hour'),
      detail: vscode.l10n.t('What the result asks for: one page with hours, decisions and an end'),
      value: 'hourly' as const,
    },
    {
      label: catalog.role(role).document,
      detail: vscode.l10n.t('The whole posting, for a seat after all'),
      value: 'public' as const,
    },
  ];
  const picker = createPicker<'hourly' | 'public'>(title, vscode.l10n.t('Which text?'), items);
  picker.ignoreFocusOut = true;
  return pick(picker);
}

async function pickRoles(
  catalog: Catalog,
  title: string,
  roles: readonly SharingRole[],
  step: Step,
): Promise<readonly SharingRole[] | undefined> {
  const items = [
    { label: vscode.l10n.t('One for Each Role'), value: roles },
    ...roles.map((role) => ({ label: catalog.role(role).document, value: [role] })),
  ];
  const picker = createPicker(title, vscode.l10n.t('Which posting?'), items, step);
  picker.ignoreFocusOut = true;
  return pick(picker);
}

interface OwnersQuestion {
  readonly catalog: Catalog;
  readonly title: string;
  readonly result: Recommendation;
  /** What the person gave to the CTO before they came back. */
  readonly owned: ReadonlySet<string> | undefined;
}

/** One question for all shared work. What is selected goes to the CTO. */
async function pickOwners(
  { catalog, title, result: { assignments }, owned }: OwnersQuestion,
  step: Step,
): Promise<ReadonlySet<string> | 'back' | undefined> {
  const items = sharedWork(catalog, assignments).map((shared) => ({
    // As it will stand in one of the postings: the title of its page says more than is given away.
    label: shared.given,
    detail: shared.title,
    value: shared.work,
    picked: owned ? owned.has(shared.work) : shared.proposed === 'cto',
  }));
  const question = vscode.l10n.t('Shared work: select what the CTO owns; the CIO owns the rest');
  const picker = createPicker(title, question, items, step);
  picker.ignoreFocusOut = true;
  const picked = await pickManyStep(picker);
  return picked === 'back' || picked === undefined ? picked : new Set(picked);
}
