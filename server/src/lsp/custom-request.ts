import type { CancellationToken } from 'vscode-languageserver';
import type { ClientRequests } from '../protocol.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';

/** Answers one of our own requests; `otherwise` is the answer when the work fails. */
export function answer<M extends keyof ClientRequests>(
  { connection }: Session,
  method: M,
  otherwise: ClientRequests[M]['result'],
  handle: (
    params: ClientRequests[M]['params'],
    token: CancellationToken,
  ) => ClientRequests[M]['result'] | Promise<ClientRequests[M]['result']>,
): void {
  connection.onRequest<unknown, void>(
    method,
    guarded<ClientRequests[M]['params'], ClientRequests[M]['result']>(connection, method, otherwise, handle),
  );
}
