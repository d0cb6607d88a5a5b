import type { Disk, TestClient } from './client.ts';

export const A = 'file:///news/a.txt';
export const B = 'file:///news/b.txt';
/** Two articles that contradict each other on how many passengers there were, and one that agrees with the first. */
export const CARRIED_140 = 'A ferry sank off Hamrevik.\n\nThe ferry carried 140 passengers on Monday.\n';
export const CARRIED_212 = 'The ferry disaster off Hamrevik.\n\nThere were 212 passengers on the ferry.\n';
export const AGREES = CARRIED_212.replace('212', '140');

export const two = (): Disk =>
  new Map([
    [A, CARRIED_140],
    [B, CARRIED_212],
  ]);

export const messages = (client: TestClient, uri: string): readonly string[] =>
  (client.diagnostics.get(uri) ?? []).map(({ message }) => String(message));
