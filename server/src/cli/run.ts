import { version } from '../../../package.json';
import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import { type Console, type ExitCode, UsageError } from './console.ts';
import { facts } from './facts.ts';
import { HELP } from './help.ts';
import { report } from './report.ts';

/** Runs one command line. Every failure is a sentence on standard error and exit code 2, never a stack of calls. */
export function run(args: readonly string[], console: Console): ExitCode {
  try {
    const task = readArguments(args);
    switch (task.command) {
      case 'help':
        console.out(HELP);
        return 0;
      case 'version':
        console.out(`${version}\n`);
        return 0;
      case 'facts':
        return facts(task, console);
      case 'check':
        return check(task, console);
      case 'report':
        return report(task, console);
    }
  } catch (error) {
    if (error instanceof UsageError) console.error(`concordance: ${error.message}\nTry concordance --help\n`);
    else console.error(`concordance: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
