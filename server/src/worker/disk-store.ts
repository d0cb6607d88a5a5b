// Invariant: a store is never needed. Whatever is wrong with one, everything is read anew, and the log says why.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Packer, unpack } from '../model/packed.ts';
import type { BookDump } from '../service/host.ts';
import type { Store, Stored, StoredFile } from '../service/store.ts';
import { hashOf } from './disk.ts';

/** Larger ones are not kept: they would take as much of the disk, and of memory at each start. */
const MOST_BYTES = 600_000_000;
const MAGIC = 'concordance store\n';
const DIGEST_BYTES = 20;

/** So many facts, and articles with their verdicts, in one stretch: all of them at once took 280 MB more for a moment, of 10,000 articles. */
const SLICE = 500;

/** What goes before the facts and the verdicts, which follow in slices. */
interface BookHead extends Pick<BookDump, 'claims'> {
  readonly facts: number;
  readonly links: number;
}

interface Head {
  /** The rules that made it: another build may read and judge in another way. */
  readonly build: string;
  readonly files: number;
}

/**
 * One file of stretches of bytes, each behind its length: a head, the files, and what came of comparing them, with a digest
 * of all at the end. It is written beside its place and moved there, so that a reader never sees half of one.
 */
export class DiskStore implements Store {
  private readonly file: string;
  private readonly build: string;
  private readonly log: (sentence: string) => void;

  constructor(file: string, build: string, log: (sentence: string) => void) {
    this.file = file;
    this.build = build;
    this.log = log;
  }

  hashOf(bytes: Uint8Array): string {
    return hashOf(bytes);
  }

  load(): Stored | null {
    try {
      if (statSync(this.file).size > MOST_BYTES) throw new Error('it is too large');
      return this.read(readFileSync(this.file));
    } catch (error) {
      if (!isAbsent(error)) this.log(`The cache ${this.file} is set aside and made anew: ${reasonOf(error)}`);
      return null;
    }
  }

  *saving({ files, book }: Stored): Generator<void, void> {
    const beside = `${this.file}.${process.pid}.part`;
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      const head: Head = { build: this.build, files: files.length };
      const writer = new Frames(openSync(beside, 'w'));
      try {
        writer.frame(head);
        for (const file of files) {
          writer.frame(file);
          yield;
        }
        if (book) yield* savingBook(writer, book);
        else writer.frame(null);
      } finally {
        writer.end();
      }
      renameSync(beside, this.file);
    } catch (error) {
      discard(beside);
      this.log(`The cache ${this.file} is not kept: ${reasonOf(error)}`);
    }
  }

  private read(bytes: Uint8Array): Stored {
    const end = bytes.length - DIGEST_BYTES;
    const isOurs = new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC;
    if (!isOurs) throw new Error('it is something else');
    const digest = createHash('sha1').update(bytes.subarray(0, end)).digest();
    if (!digest.equals(bytes.subarray(end))) throw new Error('it is damaged');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = MAGIC.length;
    const next = (): unknown => {
      const length = view.getUint32(at);
      at += 4 + length;
      return unpack(bytes.subarray(at - length, at));
    };
    const head = next() as Head;
    if (head.build !== this.build) throw new Error('it is of another version');
    const files: StoredFile[] = [];
    for (let left = head.files; left > 0; left--) files.push(next() as StoredFile);
    return { files, book: bookFrom(next) };
  }
}

function* savingBook(writer: Frames, { claims, facts, links }: BookDump): Generator<void, void> {
  const [factSlices, linkSlices] = [sliced(facts), sliced([...links])];
  const head: BookHead = { claims, facts: factSlices.length, links: linkSlices.length };
  writer.frame(head);
  for (const slice of [...factSlices, ...linkSlices]) {
    writer.frame(slice);
    yield;
  }
}

function bookFrom(next: () => unknown): BookDump | null {
  const head = next() as BookHead | null;
  if (!head) return null;
  const slices = <T>(count: number): T[] => Array.from({ length: count }, () => next() as readonly T[]).flat();
  const facts = slices<BookDump['facts'][number]>(head.facts);
  return { claims: head.claims, facts, links: new Map(slices<[string, ReadonlyMap<string, Uint8Array>]>(head.links)) };
}

const sliced = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / SLICE) }, (_, i) => list.slice(i * SLICE, (i + 1) * SLICE));

/** Writes stretch after stretch, and keeps count of what it wrote. */
class Frames {
  private readonly descriptor: number;
  private readonly digest = createHash('sha1');
  private readonly packer = new Packer();
  private written = 0;

  constructor(descriptor: number) {
    this.descriptor = descriptor;
    this.put(new TextEncoder().encode(MAGIC));
  }

  frame(value: unknown): void {
    const bytes = this.packer.pack(value);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length);
    this.put(length);
    this.put(bytes);
  }

  end(): void {
    writeSync(this.descriptor, this.digest.digest());
    closeSync(this.descriptor);
  }

  private put(bytes: Uint8Array): void {
    this.written += bytes.length;
    if (this.written > MOST_BYTES) throw new Error('it would be too large');
    this.digest.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at);
  }
}

function discard(file: string): void {
  try {
    rmSync(file);
  } catch {
    // It was never made.
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
