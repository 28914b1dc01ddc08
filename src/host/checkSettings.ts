import * as vscode from 'vscode';
import type { CheckLevels } from '../core/posting/rules/checkPosting.ts';

export interface CheckSettings {
  readonly enabled: boolean;
  readonly levels: CheckLevels;
  /** From how many alike responsibilities of a hundred two postings overlap. */
  readonly overlapFrom: number | undefined;
}

/** What the user has set for the checks, at the place of a file. */
export function checkSettings(scope?: vscode.ConfigurationScope): CheckSettings {
  const settings = vscode.workspace.getConfiguration('ctoCio', scope);
  return {
    enabled: settings.get<boolean>('checks.enabled') !== false,
    levels: settings.get<CheckLevels>('checks.levels') ?? {},
    overlapFrom: settings.get<number>('checks.overlap'),
  };
}

/** Whether a change of settings may concern the checks, or which files they look at. */
export function concernsChecks(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration('ctoCio');
}
