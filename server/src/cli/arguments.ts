import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Severity } from '../model/conflict.ts';
import { readSettings, type Settings } from '../service/settings.ts';
import { UsageError } from './console.ts';
import type { ReportFormat, ReportTask } from './report.ts';

export type CheckFormat = 'text' | 'json' | 'sarif' | 'github';

/** What is read, and how. */
export interface Sources {
  readonly inputs: readonly string[];
  readonly settings: Settings;
  /** A file in which what was read is kept for the next time; null keeps nothing. */
  readonly cache: string | null;
}

/** What the command line asks for. */
export type Task =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | ({ readonly command: 'report' } & ReportTask)
  | ({ readonly command: 'facts' } & Sources)
  | ({ readonly command: 'check'; readonly format: CheckFormat; readonly failOn: Severity | 'never' } & Sources);

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
const THRESHOLDS = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** Reads the arguments behind `concordance`. Throws UsageError, with a sentence for people, on what it does not know. */
export function readArguments(args: readonly string[]): Task {
  const { values, positionals } = parsed(args);
  if (values.version) return { command: 'version' };
  const [command, ...inputs] = positionals;
  if (values.help || command === 'help' || command === undefined) {
    if (values.help || command === 'help') return { command: 'help' };
    throw new UsageError(
      'Name a command: concordance check FOLDER, concordance facts FOLDER or concordance report FOLDER',
    );
  }
  if (command !== 'facts' && command !== 'check' && command !== 'report')
    throw new UsageError(`There is no command "${command}"; there are check, facts and report`);
  if (inputs.length === 0) throw new UsageError(`Name a folder or a file: concordance ${command} FOLDER`);
  if (inputs.filter((input) => input === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once');
  const sources: Sources = { inputs, settings: settingsFrom(values), cache: values.cache ?? null };
  if (values.out !== undefined && command !== 'report') throw new UsageError('--out belongs to concordance report');
  if (command === 'check')
    return {
      command,
      ...sources,
      format: oneOf('format', FORMATS, values.format ?? 'text'),
      failOn: oneOf('fail-on', THRESHOLDS, values['fail-on'] ?? 'warning'),
    };
  if (values['fail-on'] !== undefined) throw new UsageError('--fail-on belongs to concordance check');
  if (command === 'report') {
    const out = values.out ?? null;
    const format = oneOf('format', REPORTS, values.format ?? (out === null ? 'html' : formatOf(out)));
    return { command, ...sources, format, out };
  }
  oneOf('format', ['json'], values.format ?? 'json');
  return { command, ...sources };
}

const REPORTS = ['html', 'markdown', 'csv'] as const;
const REPORT_OF: Readonly<Record<string, ReportFormat>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
};

/** What a file's name asks for. Throws where it asks for nothing that there is: "report.pdf" would be HTML in disguise. */
function formatOf(out: string): ReportFormat {
  const format = REPORT_OF[path.extname(out).slice(1).toLowerCase()];
  if (format === undefined)
    throw new UsageError(`The name after --out must end in .html, .md or .csv, or --format must say what to write`);
  return format;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  out: { type: 'string' },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  drafts: { type: 'string', multiple: true },
  'day-month-order': { type: 'string' },
  'max-file-size': { type: 'string' },
  cache: { type: 'string' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

/** The options that are settings go through the editor's own reader, so both refuse the same values in the same words. */
function settingsFrom(values: ReturnType<typeof parsed>['values']): Settings {
  const size = values['max-file-size'];
  const { settings, problems } = readSettings({
    include: values.include,
    exclude: values.exclude,
    drafts: values.drafts,
    dayMonthOrder: values['day-month-order'],
    maxFileSize: size === undefined || size.trim() === '' ? size : Number.isNaN(Number(size)) ? size : Number(size),
  });
  const [problem] = problems;
  if (problem) throw new UsageError(`--${OPTION_OF[problem.setting] ?? problem.setting} ${problem.complaint}`);
  return settings;
}

const OPTION_OF: Readonly<Record<string, string>> = {
  'concordance.include': 'include',
  'concordance.exclude': 'exclude',
  'concordance.drafts': 'drafts',
  'concordance.dayMonthOrder': 'day-month-order',
  'concordance.maxFileSize': 'max-file-size',
};

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${option} must be one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}
