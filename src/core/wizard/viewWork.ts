import type { Catalog } from '../catalog/catalog.ts';
import type { Recommendation } from '../recommend/recommendation.ts';
import type { ToSourcedText } from './sourcedText.ts';
import type { WorkView } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** Who takes which work; nothing while no one does. Also how much shared work is still to be given an owner. */
export function viewWork(
  catalog: Catalog,
  { assignments, shared }: Recommendation,
  sourced: ToSourcedText,
  strings: WizardStrings,
): WorkView | undefined {
  if (assignments.length === 0) return undefined;
  const page = shared[0] === undefined ? undefined : catalog.findNode(shared[0])?.parent?.entry;
  return {
    title: strings.work,
    rows: assignments.map(({ title, owner, sources }) => ({
      work: title,
      owner: sourced({ text: owner, sources }),
    })),
    shared: page && {
      text: strings.sharedWork(shared.length),
      actions: [
        {
          label: strings.show,
          name: strings.showPage(page.title),
          intent: { type: 'openPage', page: page.id },
        },
      ],
    },
  };
}
