import type { Severity } from '../model/conflict.ts';
import { skippedFiles } from '../service/snapshot.ts';
import type { Task } from './arguments.ts';
import { toGithub } from './check/github.ts';
import { toJson } from './check/json.ts';
import { reportOf } from './check/report.ts';
import { toSarif } from './check/sarif.ts';
import { toText } from './check/text.ts';
import type { Console, ExitCode } from './console.ts';
import { gather } from './gather.ts';
import { styleFor } from './style.ts';

const FORMATTERS = { text: toText, json: toJson, sarif: toSarif, github: toGithub } as const;

/** Most severe first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** `concordance check`: the contradictions alone, for people, programs or a code host. */
export function check(task: Extract<Task, { command: 'check' }>, console: Console): ExitCode {
  const gathered = gather(task.inputs, task.settings, console);
  const report = reportOf(gathered);
  console.out(FORMATTERS[task.format](report, styleFor(console.colour)));
  if (task.format === 'text' || task.format === 'github')
    for (const { path, why } of skippedFiles(gathered.host)) console.error(`concordance: skipped ${path}: ${why}\n`);
  if (gathered.incomplete) return 2;
  const { failOn } = task;
  if (failOn === 'never') return 0;
  return report.findings.some((finding) => ORDER.indexOf(finding.conflict.severity) <= ORDER.indexOf(failOn)) ? 1 : 0;
}
