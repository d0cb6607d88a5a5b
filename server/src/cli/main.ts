#!/usr/bin/env node

// Invariant: cli/ prints what the services answer. It decides nothing about facts.
import { readFileSync, writeSync } from 'node:fs';
import { run } from './run.ts';

/** Writes all of it before the process may end, also into a pipe that is slow; a reader that has left ends us quietly. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let from = 0;
  while (from < bytes.length) {
    try {
      from += writeSync(descriptor, bytes, from);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

process.exitCode = run(process.argv.slice(2), {
  out: (text) => writeAll(1, text),
  error: (text) => writeAll(2, text),
  stdin: () => readFileSync(0),
  // By the conventions of no-color.org and force-color.org.
  colour:
    !process.env['NO_COLOR'] &&
    (Boolean(process.env['FORCE_COLOR']) || (process.stdout.isTTY === true && process.env['TERM'] !== 'dumb')),
});
