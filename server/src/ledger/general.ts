import type { FigureClaim } from '../model/claim.ts';

const GENERAL = new Set(['', 'person', 'body', 'civilian', 'victim']);

/** Whether people are counted without a word for what they are: "12 dead", "the bodies of nine". */
export const isGeneral = ({ value }: FigureClaim): boolean => GENERAL.has(value.head ?? '');
