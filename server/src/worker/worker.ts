// One thread of the pool: takes batches of files, and sends back what each of them gave; or pairs of articles, and sends back
// what it holds of them.

import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { judgeTask, type Task } from '../ledger/tasks.ts';
import { admit } from '../service/admission.ts';
import { file, read as readText } from '../service/host.ts';
import type { Job } from '../service/reader.ts';
import { seal } from '../service/sealed.ts';
import { hashOf, readBytes } from './disk.ts';

/** What a thread sends back for a file: sealed bytes, which move from thread to thread without being copied, or why there are none. */
export type Answer =
  | { readonly path: string; readonly sealed: Uint8Array<ArrayBuffer>; readonly hash: string }
  | { readonly path: string; readonly why: string; readonly gone: boolean };

/** What a thread is given. */
export type Work = { readonly jobs: readonly Job[] } | { readonly task: Task };

parentPort?.on('message', (work: Work) => {
  if ('task' in work) {
    const judged = judgeTask(work.task);
    parentPort?.postMessage(judged, [judged.buffer]);
  } else read(work.jobs);
});

function read(jobs: readonly Job[]): void {
  const answers = jobs.map(answerOf);
  parentPort?.postMessage(
    answers,
    answers.flatMap((answer) => ('sealed' in answer ? [answer.sealed.buffer] : [])),
  );
}

function answerOf({ uri, path, settings }: Job): Answer {
  try {
    const content = readBytes(fileURLToPath(uri), settings);
    if ('why' in content) return { path, ...content };
    const admission = admit(content.bytes, settings);
    if ('why' in admission) return { path, why: admission.why, gone: false };
    return { path, sealed: seal(file(readText(admission.text, path, settings))), hash: hashOf(content.bytes) };
  } catch (error) {
    return { path, why: `cannot be read: ${String(error)}`, gone: false };
  }
}
