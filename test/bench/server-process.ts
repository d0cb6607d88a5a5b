// The bundled server as a process of its own, over stdio, as an editor runs it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Status } from '../../server/src/protocol.ts';
import { generate } from './generator.ts';

const SERVER = path.join(import.meta.dirname, '../../dist/node/server.mjs');

/** What a process has used until now, threads included; NaN where the system does not tell (it is Linux that does). */
export interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

export interface ServerProcess {
  /** Resolves when that many articles are read and compared. */
  indexed(articles: number): Promise<void>;
  usage(): Usage;
  end(): Promise<void>;
}

export const isBuilt = (): boolean => existsSync(SERVER);

/** Writes the generated articles below a folder, the pathological files among them. */
export function writeWorkspace(folder: string, articles: number): void {
  for (const file of generate({ articles, seed: 7, pathological: true }).files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
}

export function startServer(folder: string, cacheFolder: string): ServerProcess {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const gone = new Promise((resolve) => server.once('exit', resolve));
  return {
    async indexed(articles) {
      const done = new Promise<void>((resolve) =>
        connection.onNotification('concordance/status', (status: Status) => {
          if (status.indexing === null && status.articles >= articles) resolve();
        }),
      );
      connection.listen();
      await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
        initializationOptions: { cacheFolder },
        workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'bench' }],
      });
      await connection.sendNotification('initialized', {});
      await done;
    },
    usage: () => usageOf(server.pid ?? 0),
    async end() {
      try {
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        await gone;
      } finally {
        connection.dispose();
        server.kill();
      }
    },
  };
}

function usageOf(pid: number): Usage {
  try {
    const megabytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
    // Behind the name, which may hold anything, the 12th and 13th number are ticks of user and system time, 100 a second.
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
    return { cpuSeconds: ticks.reduce((sum, n) => sum + n, 0) / 100, megabytes: Math.round(megabytes) };
  } catch {
    return { cpuSeconds: Number.NaN, megabytes: Number.NaN };
  }
}
