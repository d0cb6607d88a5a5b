import type { DayMonthOrder } from '../extract/context.ts';
import type { ConflictKind, Severity } from '../model/conflict.ts';

/** How a kind of conflict stands in Problems: as judged, at a fixed level, or not at all (the views still show it). */
export type Level = 'default' | Severity | 'off';
/** What a level can be set for: a kind of conflict, the two states that soften any kind, and what only a draft says. */
export type LevelKey = ConflictKind | 'explained' | 'developing' | 'uncorroborated';

/** What a person can set for a folder. Names and meaning are those of `concordance.*` in package.json. */
export interface Settings {
  /** Globs of the files that are articles. */
  readonly include: readonly string[];
  /** Globs of files that are never read, whatever `include` says. */
  readonly exclude: readonly string[];
  /** Globs of files that the user is writing. They are read like articles, and are no sources. */
  readonly drafts: readonly string[];
  readonly dayMonthOrder: DayMonthOrder;
  /** In kilobytes of 1000 bytes; larger files are skipped, and said to be. */
  readonly maxFileSize: number;
  readonly severity: Readonly<Record<LevelKey, Level>>;
  readonly codeLens: { readonly enabled: boolean };
  readonly inlayHints: { readonly enabled: boolean };
}

/** A setting that could not be used; its default stands in. */
export interface SettingProblem {
  /** The full name, `concordance.dayMonthOrder`. */
  readonly setting: string;
  /** What is wrong with it: `must be a list of globs, not 7`. */
  readonly complaint: string;
  /** The default that stands in, as JSON. */
  readonly used: string;
}

/** Every setting by its name below `concordance.`, with its default: package.json is tested against this list. */
export const SETTING_DEFAULTS: Readonly<Record<string, unknown>> = Object.freeze({
  include: ['**/*.{txt,article,news}'],
  exclude: ['**/node_modules/**', '**/.git/**'],
  drafts: [],
  dayMonthOrder: 'auto',
  maxFileSize: 1000,
  'severity.date': 'default',
  'severity.figure': 'default',
  'severity.official': 'default',
  'severity.quote': 'default',
  'severity.polarity': 'default',
  'severity.explained': 'default',
  'severity.developing': 'default',
  'severity.uncorroborated': 'default',
  'codeLens.enabled': true,
  'inlayHints.enabled': true,
});

const LEVELS = ['default', 'error', 'warning', 'information', 'hint', 'off'] as const;
const ORDERS = ['auto', 'day-first', 'month-first'] as const;
/** Above this a text is no article, and reading it would stall the editor. */
const LARGEST_FILE = 100_000;

/**
 * Reads the `concordance` section as the editor sends it. Total: a value that cannot be used is reported by name, and
 * its default is taken; a value that is absent is its default without a word.
 */
export function readSettings(section: unknown): { settings: Settings; problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const read = <T>(name: string, wants: string, accept: (value: unknown) => T | undefined): T => {
    const value = valueAt(section, name);
    const accepted = value === undefined || value === null ? undefined : accept(value);
    if (accepted !== undefined) return accepted;
    const fallback = SETTING_DEFAULTS[name];
    if (value !== undefined && value !== null)
      problems.push({
        setting: `concordance.${name}`,
        complaint: `must be ${wants}, not ${shown(value)}`,
        used: shown(fallback),
      });
    return fallback as T;
  };
  const level = (key: LevelKey): Level => read(`severity.${key}`, wantsOneOf(LEVELS), oneOf(LEVELS));
  const settings: Settings = {
    include: read('include', 'a list of globs', globs),
    exclude: read('exclude', 'a list of globs', globs),
    drafts: read('drafts', 'a list of globs', globs),
    dayMonthOrder: read('dayMonthOrder', wantsOneOf(ORDERS), oneOf(ORDERS)),
    maxFileSize: read('maxFileSize', `a number of kilobytes from 1 to ${LARGEST_FILE}`, size),
    severity: {
      date: level('date'),
      figure: level('figure'),
      official: level('official'),
      quote: level('quote'),
      polarity: level('polarity'),
      explained: level('explained'),
      developing: level('developing'),
      uncorroborated: level('uncorroborated'),
    },
    codeLens: { enabled: read('codeLens.enabled', 'true or false', flag) },
    inlayHints: { enabled: read('inlayHints.enabled', 'true or false', flag) },
  };
  return { settings, problems };
}

const valueAt = (section: unknown, name: string): unknown => {
  let value = section;
  for (const key of name.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return value;
};

/** One glob may be written without its list: `"concordance.include": "**\/*.md"` is what people type first. */
const globs = (value: unknown): readonly string[] | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : [value];
  return Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && item !== '')
    ? value
    : undefined;
};
const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const size = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 1 && value <= LARGEST_FILE ? value : undefined;
const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (value: unknown): T | undefined =>
    allowed.find((item) => item === value);

const wantsOneOf = (allowed: readonly string[]): string => `one of ${allowed.map((item) => `"${item}"`).join(', ')}`;
const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

/** Globs of every file that is read: a draft need not have an article's name. */
export const readGlobs = ({ include, drafts }: Settings): readonly string[] => [...include, ...drafts];

/** What holds where nobody has set anything. */
export const defaultSettings: Settings = readSettings(undefined).settings;
