// Runs one program and ends it with its parent, however the parent ends: a server must not outlive a killed test run.
// usage: node guard.mjs FOLDER_TO_REMOVE PROGRAM ARGUMENT…   (standard input is the rope that ties it to its parent)
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, program, ...rest] = process.argv.slice(2);
// A group of its own: the server's extension hosts are ended with it, and Ctrl-C in a terminal reaches the guard first.
const child = spawn(program, rest, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

child.once('error', (error) => {
  console.error(String(error));
  leave(1);
});
child.once('exit', (code) => leave(code ?? 0));
process.stdin.resume();
process.stdin.once('end', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

function end() {
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), 3000).unref();
}

function signalGroup(signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
  }
}

function leave(code) {
  signalGroup('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.exit(code);
}
