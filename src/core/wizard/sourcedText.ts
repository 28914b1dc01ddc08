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
  const { entry: group, children } = catalog.findNode(catalog.advice.citations)!;
  const citation = (source: string): Action | undefined => {
    const position = children.findIndex(({ entry }) => entry.sources[0] === source);
    const cited = children[position]?.entry;
    return (
      cited && {
        label: strings.citation(group.title, position + 1),
        name: strings.citationName(group.title, position + 1, cited.title),
        intent: { type: 'openPage', page: cited.id },
      }
    );
  };
  return ({ text, sources }) => ({
    text: plainBlanks(text),
    sources: sources.flatMap((source) => citation(source) ?? []),
    own: sources.every((source) => source === 'own') ? strings.own : undefined,
  });
}
