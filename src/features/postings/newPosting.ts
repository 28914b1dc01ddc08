import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { isoDay } from '../../core/isoDay.ts';
import { houseFormOf } from '../../core/posting/house/houseForm.ts';
import { withResponsibilities } from '../../core/posting/write/advertResponsibilities.ts';
import { fitsReaders, writePosting, type FormlessRequest } from '../../core/posting/write/writePosting.ts';
import type { Step } from '../../host/pick.ts';
import { ExamplePostings, readExample } from './examplePostings.ts';
import type { LoadSearch } from './postingSearch.ts';
import { askForPosting, askForRest, type Answers, type FormChoice } from './newPostingSteps.ts';
import { parseNewPostingRequest } from './newPostingRequest.ts';
import { openPosting } from './openPosting.ts';
import { hasResponsibilitiesToPick, pickResponsibilities, withChosen } from './pickResponsibilities.ts';

export interface NewPostings {
  /** Asks for what the argument does not say, and opens the posting. */
  readonly create: (argument: unknown) => Promise<void>;
  /** Opens the posting in the form of another one; asks for the responsibilities of an advert if it is to ask. */
  readonly createLike: (
    example: vscode.Uri,
    request: FormlessRequest,
    question?: { readonly title: string; readonly step: Step | undefined },
  ) => Promise<'opened' | 'back' | undefined>;
  /**
   * Asks once for the responsibilities of adverts and for the form, where there is a choice, and opens each posting.
   *
   * @param before how many questions came before
   */
  readonly createAll: (
    title: string,
    requests: readonly FormlessRequest[],
    before: number,
  ) => Promise<'back' | undefined>;
}

export function createNewPostings(catalog: Catalog, loadSearch: LoadSearch): NewPostings {
  const open = async (request: FormlessRequest, form: FormChoice): Promise<void> => {
    const example = form === 'ours' ? undefined : form;
    const house = example && houseFormOf(catalog, example);
    const { folder } = example ?? {};
    const today = isoDay(new Date());
    const place =
      house && folder && fitsReaders(house, request.readers)
        ? vscode.Uri.joinPath(folder.uri, house.fileName.pathFor(request.role, today))
        : undefined;
    await openPosting({
      snippet: writePosting(catalog, { ...request, house, today }, 'snippet'),
      lineEnd: house?.lineEnd ?? '\n',
      uri: place,
    });
  };

  const openAll = async ({ requests, form }: Answers): Promise<void> => {
    for (const request of requests) await open(request, form);
  };

  return {
    async create(argument) {
      const request = parseNewPostingRequest(catalog, argument);
      if (request) {
        const { role, readers, example, responsibilities } = request;
        const all = { role, readers };
        const wanted = responsibilities ? withResponsibilities(catalog, all, new Set(responsibilities)) : all;
        return open(wanted, example ? await readExample(example) : 'ours');
      }
      const answers = await lookingForExamples(loadSearch, (examples) => askForPosting(catalog, examples));
      if (answers) await openAll(answers);
    },

    async createLike(example, request, question) {
      let requests: readonly FormlessRequest[] = [request];
      if (question && hasResponsibilitiesToPick(catalog, requests)) {
        const chosen = await pickResponsibilities(catalog, { ...question, requests });
        if (chosen === undefined || chosen === 'back') return chosen;
        requests = withChosen(catalog, requests, chosen);
      }
      await openAll({ requests, form: await readExample(example) });
      return 'opened';
    },

    async createAll(title, requests, before) {
      if (requests.length === 0) return undefined;
      const answers = await lookingForExamples(loadSearch, (examples) =>
        askForRest(catalog, { title, requests, examples, before }),
      );
      if (answers === undefined || answers === 'back') return answers;
      await openAll(answers);
      return undefined;
    },
  };
}

/** The search goes on while the person answers, and ends with the questions. */
async function lookingForExamples<T>(
  loadSearch: LoadSearch,
  ask: (examples: ExamplePostings) => Promise<T>,
): Promise<T> {
  const examples = new ExamplePostings(loadSearch);
  try {
    return await ask(examples);
  } finally {
    examples.dispose();
  }
}
