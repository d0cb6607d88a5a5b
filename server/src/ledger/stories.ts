import type { TellTales } from './tell-tales.ts';

/** Two articles, by path, the lesser one first; or one with itself. */
export type Pair = readonly [string, string];

/**
 * The more articles have a feature, the less it tells: a name of one affair counts in full, a president who is in every second
 * article tells nothing, and brings no candidates. `[most articles, share in hundredths]`, beyond the last nothing. Steps, and
 * none that hangs on how many articles there are: so one more article changes what a feature is worth only where its own
 * number passes a step, and the order in which articles came never matters. What a handful of articles share is theirs alone:
 * a place and a word, or three words of their first paragraphs, make them one story.
 */
const WORTH: readonly (readonly [most: number, share: number])[] = [
  [5, 150],
  [12, 100],
  [24, 70],
  [48, 50],
  [96, 35],
  [192, 25],
];
const HUB = 192;
/** Two articles tell one story when what they share weighs this much: one rare name, or many common ones, or two figures. */
const LEAST_SHARED = 1800;
/**
 * An article is compared with so many others, those that share the most. An affair of hundreds of sources is still one, by way
 * of those in between, and costs a multiple of its articles, not of their square.
 */
const MOST_NEAR = 12;

interface Entry {
  readonly path: string;
  /** Its own while it is in; where sums over all articles have its cell. */
  readonly slot: number;
  /** Places in the table of features. */
  readonly features: readonly number[];
  readonly weights: readonly number[];
  /** Whom it chose, of those that share enough with it. */
  near: ReadonlySet<Entry>;
  /** Who chose it. */
  readonly chosenBy: Set<Entry>;
}

interface Feature {
  readonly name: string;
  readonly entries: Set<Entry>;
}

/** Which articles tell the same story: the pairs worth judging. Changes are worked out in `settle`, once for many of them. */
export class Stories {
  private readonly entries = new Map<string, Entry>();
  private readonly features: Feature[] = [];
  private readonly free: number[] = [];
  private readonly placeOf = new Map<string, number>();
  /** The slots of articles that went, and how many there are in all. */
  private readonly freeSlots: number[] = [];
  private slots = 0;
  /** Cells for sums over all articles, all zero between two uses: a map from article to sum took half of finding candidates. */
  private sums = new Float64Array(1024);
  /** Whose choice may be another one now. */
  private readonly stale = new Set<Entry>();
  /** Pairs that were looked at since the last `settle`, and whether they were together then. */
  private readonly before = new Map<string, { readonly pair: Pair; readonly together: boolean }>();

  /** Puts an article in, in place of the one at the same path. */
  set(path: string, tales: TellTales): void {
    this.delete(path);
    const entry: Entry = {
      path,
      slot: this.freeSlots.pop() ?? this.slots++,
      features: [...tales.keys()].map((name) => this.featureAt(name)),
      weights: [...tales.values()],
      near: NOBODY,
      chosenBy: new Set(),
    };
    this.entries.set(path, entry);
    this.stale.add(entry);
    if (entry.slot >= this.sums.length) this.sums = new Float64Array(2 * this.sums.length);
    for (const at of entry.features) {
      const entries = this.features[at]?.entries.add(entry) ?? NOBODY;
      if (isStep(entries.size - 1)) for (const other of entries) this.stale.add(other);
    }
  }

  /** Takes an article out; without effect where none is at that path. */
  delete(path: string): void {
    const entry = this.entries.get(path);
    if (!entry) return;
    for (const other of entry.near) this.part(entry, other);
    for (const other of [...entry.chosenBy]) {
      this.part(other, entry);
      this.stale.add(other);
    }
    this.entries.delete(path);
    this.freeSlots.push(entry.slot);
    this.stale.delete(entry);
    for (const at of entry.features) {
      const feature = this.features[at];
      if (!feature) continue;
      feature.entries.delete(entry);
      if (isStep(feature.entries.size)) for (const other of feature.entries) this.stale.add(other);
      if (feature.entries.size > 0) continue;
      this.placeOf.delete(feature.name);
      this.free.push(at);
    }
  }

  /** Whether `settle` has something to work out. */
  get isStale(): boolean {
    return this.stale.size > 0 || this.before.size > 0;
  }

  /** Works out who is near to whom now, and returns the pairs that came and went since the last time. */
  settle(): { readonly joined: readonly Pair[]; readonly parted: readonly Pair[] } {
    const rest = new Set<Entry>();
    for (const entry of this.stale) {
      const found = this.candidates(entry);
      // Who comes in may be nearer to another article than those whom that one had chosen.
      for (const [other] of found) if (!this.stale.has(other)) rest.add(other);
      this.choose(entry, found);
    }
    this.stale.clear();
    for (const entry of rest) this.choose(entry, this.candidates(entry));
    const joined: Pair[] = [];
    const parted: Pair[] = [];
    for (const { pair, together } of this.before.values())
      if (this.areTogether(pair) !== together) (together ? parted : joined).push(pair);
    this.before.clear();
    return { joined, parted };
  }

  /** The articles that tell the same story as the one at `path`, as of the last `settle`; empty where none is there. */
  neighbours(path: string): ReadonlySet<string> {
    const entry = this.entries.get(path);
    return new Set(entry ? [...entry.near, ...entry.chosenBy].map((other) => other.path) : []);
  }

  /** Who shares enough with an article, and how much. */
  private candidates(entry: Entry): readonly (readonly [Entry, number])[] {
    const { sums } = this;
    const met: Entry[] = [];
    entry.features.forEach((at, index) => {
      const entries = this.features[at]?.entries ?? NOBODY;
      if (entries.size < 2 || entries.size > HUB) return;
      const weight = (entry.weights[index] ?? 0) * shareOf(entries.size);
      if (weight <= 0) return;
      for (const other of entries) {
        const sum = sums[other.slot] ?? 0;
        if (sum === 0) met.push(other);
        sums[other.slot] = sum + weight;
      }
    });
    const found: (readonly [Entry, number])[] = [];
    for (const other of met) {
      const sum = sums[other.slot] ?? 0;
      sums[other.slot] = 0;
      if (sum >= LEAST_SHARED && other !== entry) found.push([other, sum]);
    }
    return found;
  }

  private choose(entry: Entry, found: readonly (readonly [Entry, number])[]): void {
    const nearest =
      found.length <= MOST_NEAR
        ? found
        : [...found].sort(([a, x], [b, y]) => y - x || (a.path < b.path ? -1 : 1)).slice(0, MOST_NEAR);
    const near = new Set(nearest.map(([other]) => other));
    for (const other of entry.near) if (!near.has(other)) this.part(entry, other);
    for (const other of near) {
      if (entry.near.has(other)) continue;
      this.note(entry, other);
      other.chosenBy.add(entry);
    }
    entry.near = near;
  }

  private part(one: Entry, other: Entry): void {
    this.note(one, other);
    other.chosenBy.delete(one);
  }

  /** To be called before anything changes between the two. */
  private note(one: Entry, other: Entry): void {
    const pair: Pair = one.path < other.path ? [one.path, other.path] : [other.path, one.path];
    const key = pair.join('\n');
    if (!this.before.has(key)) this.before.set(key, { pair, together: this.areTogether(pair) });
  }

  private areTogether([a, b]: Pair): boolean {
    const [one, other] = [this.entries.get(a), this.entries.get(b)];
    return one !== undefined && other !== undefined && (one.chosenBy.has(other) || other.chosenBy.has(one));
  }

  private featureAt(name: string): number {
    const known = this.placeOf.get(name);
    if (known !== undefined) return known;
    const at = this.free.pop() ?? this.features.length;
    this.features[at] = { name, entries: new Set() };
    this.placeOf.set(name, at);
    return at;
  }
}

const NOBODY: ReadonlySet<Entry> = new Set();
/** Whether one article more makes the feature worth less. */
const isStep = (size: number): boolean => WORTH.some(([most]) => most === size);
const shareOf = (size: number): number => WORTH.find(([most]) => size <= most)?.[1] ?? 0;
