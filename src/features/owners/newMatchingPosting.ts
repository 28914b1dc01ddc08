import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { isoDay } from '../../core/isoDay.ts';
import { isPosting } from '../../core/posting/identify/postingIdentity.ts';
import { canHaveBeside } from '../../core/posting/owners/findBeside.ts';
import {
  planMatchingPosting,
  settleMatchingPosting,
  type MatchingPlan,
  type OpenWork,
} from '../../core/posting/owners/planMatchingPosting.ts';
import type { FormlessRequest } from '../../core/posting/write/writePosting.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { logError, reasonOf, reporting, type Log } from '../../host/log.ts';
import { createPicker, group, pick, pickManyStep, type Step, type ValueItem } from '../../host/pick.ts';
import { nameOf } from '../../host/nameOf.ts';
import { shownPath } from '../../host/plannedFile.ts';
import { sayEnglish } from '../../host/sayEnglish.ts';
import { documentInFront } from '../../host/textTabs.ts';
import { showPlace } from '../../host/showPlace.ts';
import type { LoadSearch, NewPostings, TakenPosting } from '../postings/index.ts';
import { findExecutivePostings, readExecutivePosting } from './findExecutivePostings.ts';
import { lookForPostings, sayThatNoneIsHere } from './lookForPostings.ts';
import { parseMatchingRequest } from './matchingRequest.ts';
import { nameOfPosting } from './ownersTable.ts';

interface MatchingDependencies {
  readonly catalog: Catalog;
  readonly log: Log;
  readonly newPostings: NewPostings;
  readonly loadSearch: LoadSearch;
}

/** Opens the posting of the other role that belongs beside a CTO or CIO posting; that one stays as it is. */
export async function newMatchingPosting(
  dependencies: MatchingDependencies,
  argument: unknown,
): Promise<void> {
  const request = parseMatchingRequest(argument);
  const given = request.from ? await readFirst(request.from) : await postingInFront();
  if (request.from && !given) {
    sayThatItIsNone(request.from);
    return;
  }
  const owned = request.owned && new Set(request.owned);
  for (;;) {
    const first = given ?? (await chooseFirst(dependencies.loadSearch));
    if (first === undefined) return;
    const before = given ? 0 : 1;
    if ((await matchTo(dependencies, { first, owned, before })) !== 'back') return;
  }
}

interface FirstPosting {
  readonly first: TakenPosting;
  /** What the new role owns, where the person is not to be asked. */
  readonly owned: ReadonlySet<string> | undefined;
  /** How many questions came before. */
  readonly before: number;
}

async function matchTo(
  { catalog, log, newPostings, loadSearch }: MatchingDependencies,
  { first, owned, before }: FirstPosting,
): Promise<'back' | undefined> {
  const plan = await planFor(catalog, first);
  if (!plan) {
    sayThatItIsNone(first.uri);
    return undefined;
  }
  const title = vscode.l10n.t('New Matching Posting: {0}', catalog.role(plan.role).title);
  /** Only an advert has a second question. */
  const stepOf = (number: number): Step | undefined => {
    const of = before + (plan.audience === 'public' ? 2 : 1);
    return of > 1 ? { number: before + number, of } : undefined;
  };
  const source = new vscode.CancellationTokenSource();
  const same = owned ? undefined : findSamePosting({ catalog, log, loadSearch, plan, first }, source.token);
  try {
    for (let chosen = owned; ;) {
      if (!owned) {
        const answer = await askForOwners({ catalog, title, step: stepOf(1), plan, first, chosen, same });
        if (answer === undefined || answer === 'back') return answer;
        chosen = answer;
      }
      const wanted = chosen!;
      const done = await newPostings.createLike(
        first.uri,
        matchingRequest(catalog, plan, wanted),
        owned ? undefined : { title, step: stepOf(2) },
      );
      if (done === 'opened') sayWhatIsStatedTwice(log, plan, first, wanted);
      if (done !== 'back') return undefined;
    }
  } finally {
    source.cancel();
    source.dispose();
  }
}

interface SameQuestion extends Pick<MatchingDependencies, 'catalog' | 'log' | 'loadSearch'> {
  readonly plan: MatchingPlan;
  readonly first: TakenPosting;
}

/** Where the posting is that the new one would double; looked for while the person answers. */
async function findSamePosting(
  { catalog, log, loadSearch, plan, first }: SameQuestion,
  token: vscode.CancellationToken,
): Promise<string | undefined> {
  const placed = (posting: TakenPosting): TakenPosting & { path: string } => ({
    ...posting,
    path: posting.uri.path,
  });
  try {
    const [search, { createFindSame }] = await Promise.all([
      loadSearch(),
      import('../../core/posting/owners/findSame.ts'),
    ]);
    const postings = await findExecutivePostings(search, token);
    const wanted = {
      role: plan.role,
      readers: plan.audience,
      like: placed(first),
      today: isoDay(new Date()),
    };
    const same = createFindSame(catalog)(postings.map(placed), wanted);
    return same && shownPath(same.uri);
  } catch (error) {
    // The posting can be written all the same.
    logError(log, error);
    return undefined;
  }
}

function matchingRequest(catalog: Catalog, plan: MatchingPlan, chosen: ReadonlySet<string>): FormlessRequest {
  const { leaveOut, companySpecific, own, beside, owners } = settleMatchingPosting(catalog, plan, chosen);
  return {
    role: plan.role,
    readers: plan.audience,
    beside: catalog.ownership.owners.find(({ id }) => id === plan.first.id)?.role,
    leaveOut,
    companySpecific,
    also: own,
    neighbours: beside,
    owners,
  };
}

async function planFor(catalog: Catalog, posting: TakenPosting): Promise<MatchingPlan | undefined> {
  const { findClaims } = await loadPostings();
  return planMatchingPosting(catalog, { ...posting, claims: findClaims(posting) });
}

/** Says which file cannot be read, and why. */
async function readFirst(uri: vscode.Uri): Promise<TakenPosting | undefined> {
  try {
    return await readExecutivePosting(uri);
  } catch (error) {
    const path = vscode.workspace.asRelativePath(uri);
    throw new Error(vscode.l10n.t('{0} could not be read. {1}', path, reasonOf(error)), { cause: error });
  }
}

async function postingInFront(): Promise<TakenPosting | undefined> {
  const active = documentInFront();
  const open = active && isKeptMarkdown(active) ? await readExecutivePosting(active.uri) : undefined;
  return open && canHaveBeside(open.identity) ? open : undefined;
}

/** One that the person picks, as that in front is none. */
async function chooseFirst(loadSearch: LoadSearch): Promise<TakenPosting | undefined> {
  const active = documentInFront();
  const question =
    active && isKeptMarkdown(active)
      ? await whyNot(active)
      : vscode.l10n.t('The posting to match; it stays as it is');
  const found = (await lookForPostings(loadSearch))?.filter(({ identity }) => canHaveBeside(identity));
  if (!found) return undefined;
  if (found.length === 0) {
    sayThatNoneIsHere();
    return undefined;
  }
  const items = found.map((value): ValueItem<TakenPosting> => {
    const { name, note } = nameOfPosting(value);
    return {
      label: name,
      description: [value.identity.role.value?.toUpperCase(), note].filter(Boolean).join(', '),
      value,
    };
  });
  return pick(createPicker(vscode.l10n.t('New Matching Posting'), question, items));
}

/** Why the open document is not the one, and what to do. */
async function whyNot(document: vscode.TextDocument): Promise<string> {
  const { readDocument } = await loadPostings();
  const name = nameOf(document.uri);
  return isPosting(readDocument(document).identity)
    ? vscode.l10n.t('{0} is not for a CTO or a CIO alone: choose one to match', name)
    : vscode.l10n.t(
        '{0} does not read like a posting: choose one to match, or name it in "Posting Files"',
        name,
      );
}

interface OwnersQuestion {
  readonly catalog: Catalog;
  readonly title: string;
  readonly step: Step | undefined;
  readonly plan: MatchingPlan;
  readonly first: TakenPosting;
  /** What the person selected before they came back. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly same: Promise<string | undefined> | undefined;
}

/** One question for all open work: first what the posting claims of the new role, then shared work. */
async function askForOwners({
  catalog,
  title,
  step,
  plan,
  first,
  chosen,
  same,
}: OwnersQuestion): Promise<ReadonlySet<string> | 'back' | undefined> {
  const owner = catalog.role(plan.role).title;
  const itemsOf = (isClaimed: boolean): readonly ValueItem<string>[] =>
    plan.open
      .filter((work) => work.isClaimed === isClaimed)
      .map((work) => ({
        label: work.title,
        description: whoHolds(work, first),
        picked: chosen?.has(work.id) ?? work.suggested,
        value: work.id,
      }));
  const claimed = group(vscode.l10n.t('Usually the work of the {0}', owner), itemsOf(true));
  const items = [...claimed, ...group(vscode.l10n.t('Shared work'), itemsOf(false))];
  const question =
    claimed.length > 0
      ? vscode.l10n.t(
          '{0} claims work of the {1}: select what the {1} owns',
          nameOfPosting(first).name,
          owner,
        )
      : vscode.l10n.t('Shared work: select what the {0} owns', owner);
  const { identity } = first;
  const picker = createPicker(title, sayEnglish(question, identity), items, step);
  picker.ignoreFocusOut = true;
  void same?.then((name) => {
    if (name === undefined) return;
    const again = vscode.l10n.t('You have {0} already. Select what the {1} owns', name, owner);
    picker.placeholder = sayEnglish(again, identity);
  });
  const picked = await pickManyStep(picker);
  return picked === 'back' ? picked : picked && new Set(picked);
}

function whoHolds({ stated }: OpenWork, first: TakenPosting): string {
  if (!stated) return vscode.l10n.t('not stated');
  const { name, note } = nameOfPosting(first);
  const place = vscode.l10n.t('{0}, line {1}', name, stated.line);
  return [`${stated.owner.title}: ${place}`, note].filter(Boolean).join(' · ');
}

function sayThatItIsNone(uri: vscode.Uri): void {
  const name = shownPath(uri);
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} is not a posting for a CTO or a CIO alone. Open one that is; nothing was changed.',
      name,
    ),
  );
}

/** What the new posting now has and the first one still claims. */
function sayWhatIsStatedTwice(
  log: Log,
  { open, role }: MatchingPlan,
  first: TakenPosting,
  chosen: ReadonlySet<string>,
): void {
  const twice = open.filter(({ id, stated }) => chosen.has(id) && stated && stated.owner.id !== role);
  const [{ stated } = {}] = twice;
  if (!stated) return;
  const { name } = nameOfPosting(first);
  const message = vscode.l10n.t(
    '{0} was not changed and still names another owner for: {1}.',
    name,
    twice.map((work) => `${work.title} (${work.stated!.owner.title})`).join(', '),
  );
  const go = vscode.l10n.t('Go to Claim');
  void vscode.window.showInformationMessage(message, go).then((action) => {
    if (action === go) void reporting(log, () => showPlace(first.uri, stated.place));
  });
}
