import * as vscode from 'vscode';
import type { ConflictItem } from '../../../server/src/protocol.ts';

/** How a conflict stands, as far as one looks for it. */
export type State = 'open' | 'explained' | 'developing' | 'doubtful' | 'decided';
/** What the view leaves out; nothing at first. */
export interface Hidden {
  readonly kinds: ReadonlySet<ConflictItem['kind']>;
  readonly states: ReadonlySet<State>;
}

export const NOTHING_HIDDEN: Hidden = { kinds: new Set(), states: new Set() };

const KINDS: Readonly<Record<ConflictItem['kind'], () => string>> = {
  date: () => vscode.l10n.t('Dates'),
  figure: () => vscode.l10n.t('Figures'),
  official: () => vscode.l10n.t('Officials'),
  quote: () => vscode.l10n.t('Quotes'),
  polarity: () => vscode.l10n.t('What happened'),
};
const STATES: Readonly<Record<State, () => string>> = {
  open: () => vscode.l10n.t('Contradictions'),
  explained: () => vscode.l10n.t('Explained by a source'),
  developing: () => vscode.l10n.t('Superseded by a later report'),
  doubtful: () => vscode.l10n.t('Doubtful'),
  decided: () => vscode.l10n.t('Decided'),
};

export function stateOf(conflict: ConflictItem): State {
  if (conflict.decided) return 'decided';
  if (conflict.explained) return 'explained';
  if (conflict.developing) return 'developing';
  return conflict.severity === 'hint' ? 'doubtful' : 'open';
}

export const isShown = (hidden: Hidden, conflict: ConflictItem): boolean =>
  !hidden.kinds.has(conflict.kind) && !hidden.states.has(stateOf(conflict));

export const isFiltering = ({ kinds, states }: Hidden): boolean => kinds.size + states.size > 0;

interface Choice extends vscode.QuickPickItem {
  readonly kindOf?: ConflictItem['kind'];
  readonly stateOf?: State;
}

/** Asks what to show, with a tick at all that is shown now; undefined where nobody answers. */
export async function askForFilter(hidden: Hidden): Promise<Hidden | undefined> {
  const kinds = Object.entries(KINDS) as [ConflictItem['kind'], () => string][];
  const states = Object.entries(STATES) as [State, () => string][];
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const choices: Choice[] = [
    separator(vscode.l10n.t('State')),
    ...states.map(([state, words]) => ({ label: words(), picked: !hidden.states.has(state), stateOf: state })),
    separator(vscode.l10n.t('Kind')),
    ...kinds.map(([kind, words]) => ({ label: words(), picked: !hidden.kinds.has(kind), kindOf: kind })),
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Which contradictions to show'),
    canPickMany: true,
  });
  if (!chosen) return undefined;
  return {
    kinds: new Set(kinds.map(([kind]) => kind).filter((kind) => !chosen.some((choice) => choice.kindOf === kind))),
    states: new Set(
      states.map(([state]) => state).filter((state) => !chosen.some((choice) => choice.stateOf === state)),
    ),
  };
}
