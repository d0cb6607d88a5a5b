// Values as bytes: what is kept of ten thousand closed articles, what threads send each other, what a cache holds. An article
// as objects takes some 100 kB, packed about a tenth: the same words, keys and lists come back in every claim.

import { Shapes } from './shapes.ts';
import { fromUtf16, utf16 } from './utf16.ts';

/**
 * Packs plain data: null, undefined, booleans, numbers, strings, arrays, plain objects, maps, and byte arrays. Throws on
 * anything else. `unpack` gives an equal value back.
 */
export const pack = (value: unknown): Uint8Array<ArrayBuffer> => new Packer().pack(value);

/** Packs one value after the other on one sheet: who packs thousands would leave as many of them behind, several times what comes of it. */
export class Packer {
  private sheet: Uint8Array<ArrayBuffer> = new Uint8Array(1024);

  pack(value: unknown): Uint8Array<ArrayBuffer> {
    const writer = new Writer(this.sheet);
    writer.value(value);
    const packed = writer.finish();
    this.sheet = writer.bytes;
    return packed;
  }
}

/** The value that was packed; byte arrays in it are views of these bytes. Throws, or gives some other value, where the bytes are not what `pack` made. */
export const unpack = (bytes: Uint8Array): unknown => new Reader(bytes).value();

// One number opens each value: its kind in the three lowest bits, above them what there is to say: the number itself, the
// place in the table of strings, a length, the place in the table of shapes.
const SIMPLE = 0;
const WHOLE = 1;
const NEGATIVE = 2;
const OTHER = 3;
const STRING = 4;
const ARRAY = 5;
const OBJECT = 6;
const MAP = 7;

const SIMPLES: readonly unknown[] = [null, undefined, false, true];
const LARGEST_WHOLE = 2 ** 28;
/** The kinds of `OTHER`. */
const FLOAT = 0;
const BYTES = 1;
const WIDE = 2;

const SURROGATE = /[\ud800-\udfff]/;
const UTF_8 = 0;
const UTF_16 = 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

class Writer {
  /** What it writes on; a larger one where that was too small. */
  bytes: Uint8Array<ArrayBuffer>;
  private length = 0;
  private readonly strings = new Map<string, number>();
  private readonly shapes = new Shapes();

  constructor(sheet: Uint8Array<ArrayBuffer>) {
    this.bytes = sheet;
  }

  value(value: unknown): void {
    if (typeof value === 'string') this.open(STRING, this.place(value));
    else if (typeof value === 'number') this.number(value);
    else if (value === null || value === undefined || typeof value === 'boolean')
      this.open(SIMPLE, SIMPLES.indexOf(value));
    else if (Array.isArray(value)) {
      this.open(ARRAY, value.length);
      for (const item of value) this.value(item);
    } else if (value instanceof Uint8Array) {
      this.open(OTHER, BYTES);
      this.varint(value.length);
      this.reserve(value.length);
      this.bytes.set(value, this.length);
      this.length += value.length;
    } else if (value instanceof Map) {
      this.open(MAP, value.size);
      for (const [key, item] of value) {
        this.value(key);
        this.value(item);
      }
    } else if (typeof value === 'object') this.object(value as Readonly<Record<string, unknown>>);
    else throw new TypeError(`a ${typeof value} cannot be packed`);
  }

  /** The table of strings goes first: lengths, then all of them in one stretch, which is decoded at once. */
  finish(): Uint8Array<ArrayBuffer> {
    const all = [...this.strings.keys()];
    const joined = all.join('');
    const code = SURROGATE.test(joined) ? UTF_16 : UTF_8;
    const text = code === UTF_16 ? utf16(joined) : encoder.encode(joined);
    const bodyLength = this.length;
    this.varint(all.length);
    for (const string of all) this.varint(string.length);
    this.varint(code);
    this.varint(text.length);
    const headLength = this.length - bodyLength;
    const packed = new Uint8Array(this.length + text.length);
    packed.set(this.bytes.subarray(bodyLength, this.length));
    packed.set(text, headLength);
    packed.set(this.bytes.subarray(0, bodyLength), headLength + text.length);
    return packed;
  }

  private number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) < LARGEST_WHOLE && !Object.is(value, -0)) {
      if (value >= 0) this.open(WHOLE, value);
      else this.open(NEGATIVE, -value);
      return;
    }
    // Hashes of 32 bits are many: half of what a float takes is worth a kind of its own.
    const isWide = value === value >>> 0 && !Object.is(value, -0);
    this.open(OTHER, isWide ? WIDE : FLOAT);
    this.reserve(8);
    const view = new DataView(this.bytes.buffer);
    if (isWide) view.setUint32(this.length, value);
    else view.setFloat64(this.length, value);
    this.length += isWide ? 4 : 8;
  }

  /** Objects of one kind have the same keys in the same order: these are told once, behind the first of them. */
  private object(value: Readonly<Record<string, unknown>>): void {
    const keys = Object.keys(value);
    const known = this.shapes.placeOf(keys);
    if (known === null && keys.some((key) => key.includes('\n')))
      throw new TypeError('a key of several lines cannot be packed');
    this.open(OBJECT, known ?? this.shapes.add(keys));
    if (known === null) {
      this.varint(keys.length);
      for (const key of keys) this.varint(this.place(key));
    }
    for (const key of keys) this.value(value[key]);
  }

  private place(string: string): number {
    const known = this.strings.get(string);
    if (known !== undefined) return known;
    this.strings.set(string, this.strings.size);
    return this.strings.size - 1;
  }

  private open(kind: number, detail: number): void {
    this.varint(detail * 8 + kind);
  }

  private varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** The keys of one kind of objects, in order, and an object that has them. */
interface Shape {
  readonly keys: readonly string[];
  readonly blank: Readonly<Record<string, unknown>>;
}

class Reader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;
  private readonly strings: string[] = [];
  private readonly shapes: Shape[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const lengths: number[] = [];
    for (let left = this.count(); left > 0; left--) lengths.push(this.varint());
    const code = this.varint();
    const size = this.count();
    const stretch = bytes.subarray(this.at, this.at + size);
    const joined = code === UTF_16 ? fromUtf16(stretch) : decoder.decode(stretch);
    this.at += size;
    let from = 0;
    for (const length of lengths) {
      this.strings.push(joined.slice(from, from + length));
      from += length;
    }
  }

  value(): unknown {
    const opening = this.varint();
    const detail = opening >>> 3;
    switch (opening & 7) {
      case SIMPLE:
        return SIMPLES[detail];
      case WHOLE:
        return detail;
      case NEGATIVE:
        return -detail;
      case STRING:
        return this.strings[detail];
      case ARRAY: {
        const array: unknown[] = [];
        for (let left = this.limited(detail); left > 0; left--) array.push(this.value());
        return array;
      }
      case OBJECT:
        return this.object(detail);
      case MAP: {
        const map = new Map<unknown, unknown>();
        for (let left = this.limited(detail); left > 0; left--) map.set(this.value(), this.value());
        return map;
      }
      default:
        return detail === BYTES ? this.slice() : this.wide(detail);
    }
  }

  private object(at: number): unknown {
    const shape = this.shapes[at];
    if (!shape) return this.first();
    // A copy that has its keys is filled several times as fast as an empty object that gets them one by one.
    const object = { ...shape.blank };
    for (const key of shape.keys) object[key] = this.value();
    return object;
  }

  /** The first object of its kind, with its keys in front. */
  private first(): unknown {
    const blank: Record<string, unknown> = {};
    for (let left = this.count(); left > 0; left--) blank[this.strings[this.varint()] ?? ''] = null;
    // As the object has them they are known to the engine as keys; those that were cut from the text are looked up each time.
    const keys = Object.keys(blank);
    this.shapes.push({ keys, blank });
    const object = { ...blank };
    for (const key of keys) object[key] = this.value();
    return object;
  }

  private wide(kind: number): number {
    const value = kind === WIDE ? this.view.getUint32(this.at) : this.view.getFloat64(this.at);
    this.at += kind === WIDE ? 4 : 8;
    return value;
  }

  private slice(): Uint8Array {
    const length = this.count();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private count(): number {
    return this.limited(this.varint());
  }

  /** Whatever is counted takes a byte at least: a larger number comes from damaged bytes, and would fill the memory. */
  private limited(count: number): number {
    if (count > this.bytes.length) throw new RangeError('the packed bytes are damaged');
    return count;
  }

  private varint(): number {
    const first = this.bytes[this.at];
    if (first !== undefined && first < 128) {
      this.at++;
      return first;
    }
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new RangeError('the packed bytes end too early');
  }
}
