// One thread of the pool: takes batches of files, and sends back what each of them gave.

import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { admit } from '../service/admission.ts';
import { read } from '../service/host.ts';
import type { Job, Outcome } from '../service/reader.ts';
import { readBytes } from './disk.ts';

parentPort?.on('message', (jobs: readonly Job[]) => {
  parentPort?.postMessage(jobs.map(outcomeOf));
});

function outcomeOf({ uri, path, settings }: Job): Outcome {
  try {
    const content = readBytes(fileURLToPath(uri), settings);
    if ('why' in content) return { path, ...content };
    const admission = admit(content.bytes, settings);
    if ('why' in admission) return { path, why: admission.why, gone: false };
    return { path, reading: read(admission.text, path, settings) };
  } catch (error) {
    return { path, why: `cannot be read: ${String(error)}`, gone: false };
  }
}
