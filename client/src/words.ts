import { l10n } from 'vscode';

/** Counts in words, singular and plural: translators get whole sentences, never pieces. */
export const countOf = {
  articles: (n: number) => (n === 1 ? l10n.t('1 article') : l10n.t('{0} articles', n)),
  sources: (n: number) => (n === 1 ? l10n.t('1 source') : l10n.t('{0} sources', n)),
  conflicts: (n: number) =>
    n === 0 ? l10n.t('No contradictions') : n === 1 ? l10n.t('1 contradiction') : l10n.t('{0} contradictions', n),
  skipped: (n: number) => (n === 1 ? l10n.t('1 file was skipped') : l10n.t('{0} files were skipped', n)),
} as const;
