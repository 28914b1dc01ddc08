import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { houseFormOf } from '../../core/posting/house/houseForm.ts';
import {
  fitsReaders,
  takesHouseForm,
  writePosting,
  type PostingRequest,
} from '../../core/posting/write/writePosting.ts';
import { isoDay } from '../../host/isoDay.ts';
import type { Step } from '../../host/pick.ts';
import { ExamplePostings, readExample } from './examplePostings.ts';
import type { LoadSearch } from './findPostings.ts';
import { askForPosting, pickForm, type FormChoice } from './newPostingSteps.ts';
import { parseNewPostingRequest } from './newPostingRequest.ts';
import { openPosting } from './openPosting.ts';

/** A posting before its form is chosen. */
export type FormlessRequest = Omit<PostingRequest, 'house'>;

export interface NewPostings {
  /** Asks for what the argument does not say, and opens the posting. */
  readonly create: (argument: unknown) => Promise<void>;
  /** Opens the posting in the form of another one, without a question. */
  readonly createLike: (example: vscode.Uri, request: FormlessRequest) => Promise<void>;
  /** Asks for the form once, where there is one to choose, and opens each posting in it. */
  readonly createAll: (
    title: string,
    requests: readonly FormlessRequest[],
    step?: Step,
  ) => Promise<'back' | undefined>;
}

export function createNewPostings(catalog: Catalog, loadSearch: LoadSearch): NewPostings {
  const open = async (request: FormlessRequest, form: FormChoice): Promise<void> => {
    const example = form === 'ours' ? undefined : form;
    const house = example && houseFormOf(catalog, example);
    const { folder } = example ?? {};
    const place =
      house && folder && fitsReaders(house, request.readers)
        ? vscode.Uri.joinPath(folder.uri, house.fileName.pathFor(request.role, isoDay(new Date())))
        : undefined;
    await openPosting({
      snippet: writePosting(catalog, { ...request, house }, 'snippet'),
      lineEnd: house?.lineEnd ?? '\n',
      uri: place,
    });
  };

  return {
    async create(argument) {
      const request = parseNewPostingRequest(catalog, argument);
      if (request) {
        const { role, readers, example } = request;
        return open({ role, readers }, example ? await readExample(example) : 'ours');
      }
      const answers = await lookingForExamples(loadSearch, (examples) => askForPosting(catalog, examples));
      if (answers) await open(answers, answers.form);
    },

    async createLike(example, request) {
      await open(request, await readExample(example));
    },

    async createAll(title, requests, step) {
      const [first] = requests;
      if (!first) return undefined;
      const { role, readers } = first;
      const form = takesHouseForm(catalog, role)
        ? await lookingForExamples(loadSearch, (examples) =>
            pickForm(catalog, { role, readers, title, examples, step }),
          )
        : 'ours';
      if (form === undefined || form === 'back') return form;
      for (const request of requests) await open(request, form);
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
