import { readdirSync } from 'node:fs';
import {
  houseFormOf,
  type ExamplePosting,
  type HouseForm,
} from '../../../src/core/posting/house/houseForm.ts';
import { catalog } from './catalog.ts';
import { readPosting } from './postingParser.ts';
import { projectFolder, readText } from './projectFiles.ts';

const folders = ['test/fixtures/postings/18f', 'test/fixtures/postings/port-zero', 'test/fixtures/workspace'];

export function exampleOf(text: string, path = 'jobs/cto.md'): ExamplePosting {
  return { path, ...readPosting(text) };
}

export function houseOf(text: string, path?: string): HouseForm {
  return houseFormOf(catalog, exampleOf(text, path));
}

/** Every posting of the fixtures. */
export const realExamples: readonly ExamplePosting[] = folders.flatMap((folder) =>
  readdirSync(`${projectFolder}/${folder}`)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => exampleOf(readText(`${folder}/${file}`), `${folder}/${file}`)),
);

export function realExample(name: string): ExamplePosting {
  const found = realExamples.find(({ path }) => path.endsWith(name));
  if (!found) throw new Error(`There is no fixture ${name}`);
  return found;
}
