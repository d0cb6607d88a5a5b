import type { Severity } from '../model/conflict.ts';
import { staleInWords } from '../service/settled.ts';
import { skippedFiles } from '../service/snapshot.ts';
import { harmless } from '../service/words/harmless.ts';
import type { Task } from './arguments.ts';
import { toGithub } from './check/github.ts';
import { toJson } from './check/json.ts';
import { type Finding, type Report, reportOf } from './check/report.ts';
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
  const gathered = gather(task, console);
  const report = reportOf(gathered);
  const forPeople = task.format === 'text' || task.format === 'github';
  const listed = forPeople ? bySeverity(report, task.failOn === 'hint') : report;
  console.out(FORMATTERS[task.format](listed, styleFor(console.colour)));
  for (const decision of gathered.host.standing().stale)
    console.error(`concordance: ${harmless(staleInWords(decision))}\n`);
  if (forPeople)
    for (const { path, why } of skippedFiles(gathered.host)) console.error(`concordance: skipped ${path}: ${why}\n`);
  if (gathered.incomplete) return 2;
  const { failOn } = task;
  if (failOn === 'never') return 0;
  const soft = report.uncorroborated.length > 0 && ORDER.indexOf('information') <= ORDER.indexOf(failOn);
  return soft || report.findings.some((finding) => ORDER.indexOf(finding.conflict.severity) <= ORDER.indexOf(failOn))
    ? 1
    : 0;
}

/** Most severe first. Doubtful ones (hints) are counted, not listed, unless they were asked for: programs get them all. */
function bySeverity(report: Report, withHints: boolean): Report {
  const rank = ({ conflict }: Finding): number => ORDER.indexOf(conflict.severity);
  const findings = report.findings.filter(({ conflict }) => withHints || conflict.severity !== 'hint');
  return {
    ...report,
    findings: findings.sort((a, b) => rank(a) - rank(b)),
    unlisted: report.findings.length - findings.length,
  };
}
