import type { Catalog } from '../catalog/catalog.ts';
import { plainBlanks } from '../posting/write/blanks.ts';
import type { Action, SourcedText } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** A sentence of the content. */
interface Row {
  readonly text: string;
  readonly sources: readonly string[];
}

/** Turns sentences of the content into texts of the page, with links to what they rest on. */
export type ToSourcedText = (row: Row) => SourcedText;

/** Links go to the part of the source article that people can open and read here. */
export function createToSourcedText(catalog: Catalog, strings: WizardStrings): ToSourcedText {
  const group = catalog.findNode(catalog.advice.citations);
  const citation = (source: string): Action | undefined => {
    const position = group?.children.findIndex(({ entry }) => entry.sources[0] === source) ?? -1;
    const cited = group?.children[position];
    return (
      group &&
      cited && {
        label: strings.citation(group.entry.title, position + 1),
        name: strings.citationName(group.entry.title, position + 1, cited.entry.title),
        intent: { type: 'openPage', page: cited.entry.id },
      }
    );
  };
  return ({ text, sources }) => ({
    text: plainBlanks(text),
    sources: sources.flatMap((source) => citation(source) ?? []),
    own: sources.every((source) => source === 'own') ? strings.own : undefined,
  });
}
