import type { Intent } from './protocol.ts';
import type { Action, ResultView } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** What can be done with a result: nothing of it works on answers that are only tried out, or on none. */
export function viewActions(
  strings: WizardStrings,
  { trying, empty }: { readonly trying: boolean; readonly empty: boolean },
): ResultView['actions'] {
  const action = (label: string, intent: Intent): Action => ({ label, disabled: trying || empty, intent });
  return {
    main: [
      action(strings.save, { type: 'saveRecord' }),
      action(strings.createPosting, { type: 'createPosting' }),
    ],
    more: {
      label: strings.more,
      actions: [
        action(strings.copyFormatted, { type: 'copyFormatted' }),
        action(strings.copyAsMarkdown, { type: 'copyAsMarkdown' }),
        action(strings.insertSummary, { type: 'insertSummary' }),
        action(strings.openForPrinting, { type: 'openForPrinting' }),
        action(strings.compare, { type: 'compare' }),
      ],
    },
    reason: trying ? strings.notWhileTrying : empty ? strings.notWhileEmpty : undefined,
    copied: strings.copied,
  };
}
