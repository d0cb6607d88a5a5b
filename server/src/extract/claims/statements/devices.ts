import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';

/** What is there to do one thing, so that news tells whether it worked. Of people and plans "worked" tells something else. */
const DEVICES = new Set(
  `alarm siren camera sensor detector brake light lamp radar engine radio signal pump generator sprinkler beacon transmitter system equipment
  device machine gauge valve barrier monitor thermostat ventilator lift elevator tracker transponder extinguisher hydrant`.split(
    /\s+/,
  ),
);
const WORKS = new Set(['work', 'function']);
/** What shows that one works: a camera that recorded nothing did not. */
const AT_WORK: ReadonlyMap<string, ReadonlySet<string>> = new Map([['camera', new Set(['record', 'film'])]]);

/** "The alarm worked" says that it was in working order: the deed as the tables name it, where a device is told of. */
export function deedOfDevice(
  { sentence }: Frame,
  chunks: readonly Chunk[],
  deed: string | null,
  [first]: readonly number[],
): string | null {
  const subject = chunks[first ?? -1];
  const device = subject?.kind === 'noun' ? (sentence.lemmas[subject.head] ?? '') : '';
  if (deed === null || !DEVICES.has(device)) return deed;
  return WORKS.has(deed) || AT_WORK.get(device)?.has(deed) === true ? 'operational' : deed;
}
