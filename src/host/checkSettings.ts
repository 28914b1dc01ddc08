import * as vscode from 'vscode';
import { isCheckSetting, isPercentage } from '../core/catalog/checkLevels.ts';
import type { CheckLevels } from '../core/posting/rules/checkPosting.ts';
import { asSetting, namespace, settings } from './manifest.ts';

interface CheckSettings {
  readonly enabled: boolean;
  readonly levels: CheckLevels;
  /** From how many alike responsibilities of a hundred two postings overlap. */
  readonly overlapFrom: number | undefined;
}

/** What the user has set for the checks, at the place of a file. */
export function checkSettings(scope?: vscode.ConfigurationScope): CheckSettings {
  const configuration = vscode.workspace.getConfiguration(undefined, scope);
  const overlap = configuration.get(settings.checksOverlap);
  return {
    enabled: configuration.get(settings.checksEnabled) !== false,
    levels: knownLevels(configuration.get(settings.checksLevels)),
    overlapFrom: isPercentage(overlap) ? overlap : undefined,
  };
}

/** Anything may stand in the settings, where VS Code marks what is wrong. */
function knownLevels(set: unknown): CheckLevels {
  const known = Object.entries(set ?? {}).flatMap(([code, level]: [string, unknown]) =>
    isCheckSetting(level) ? [[code, level] as const] : [],
  );
  return Object.fromEntries(known);
}

/** Whether a change of settings may concern the checks, or which files they look at. */
export function concernsChecks(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(namespace);
}

/** To the setting that switches the checks on and off. */
export function openChecksSetting(): vscode.Command {
  return asSetting(settings.checksEnabled, vscode.l10n.t('Open Settings'));
}
