import { l10n } from 'vscode';
import type { Responsibility } from '../../core/catalog/schema.ts';

/** Whose work a responsibility is by its nature. */
export function classWords({ class: kind }: Responsibility): string {
  switch (kind) {
    case 'product':
      return l10n.t('product');
    case 'internal':
      return l10n.t('internal');
    case 'shared':
      return l10n.t('shared: name one owner');
  }
}
