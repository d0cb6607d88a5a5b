/** A place where two wordings of one sentence differ: the words of either, one list empty where words are left out. */
export interface Gap {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** The stretches of two texts that are most alike: the words they share, in order (as the first has them), and where they differ between these. */
export interface Alignment {
  readonly shared: readonly string[];
  readonly gaps: readonly Gap[];
}

const SHARED = 3;
const GAP = -1;

/** Both texts may end, or begin, so many words beyond the stretch that they share, and these words still stand in one place. */
const EDGE = 3;

/**
 * The best local alignment of two lists of words (Smith and Waterman 1981): what either says before and after the stretch
 * that both have does not count, unless it is a few words at the end of either ("… from France", "… from Poland").
 * Words are one where `formOf` gives them one form. Quadratic in the words, of which lists are cut to `most`.
 */
export function alignWords(
  x: readonly string[],
  y: readonly string[],
  formOf: (word: string) => string = (word) => word,
  most = 200,
): Alignment {
  const [a, b] = [x.slice(0, most), y.slice(0, most)];
  const [mine, theirs] = [a.map(formOf), b.map(formOf)];
  const width = b.length + 1;
  const score = new Int16Array((a.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const along = (score[at - width - 1] ?? 0) + (mine[i - 1] === theirs[j - 1] ? SHARED : GAP);
      score[at] = Math.max(0, along, (score[at - width] ?? 0) + GAP, (score[at - 1] ?? 0) + GAP);
      if ((score[at] ?? 0) > (score[best] ?? 0)) best = at;
    }
  const { shared, gaps, from } = walkBack([a, b], [mine, theirs], score, best);
  const to = [Math.floor(best / width), best % width] as const;
  const edge = (one: readonly string[], other: readonly string[]): readonly Gap[] =>
    one.length > 0 && other.length > 0 && one.length <= EDGE && other.length <= EDGE
      ? [{ mine: one, theirs: other }]
      : [];
  return {
    shared,
    gaps: [...edge(a.slice(0, from[0]), b.slice(0, from[1])), ...gaps, ...edge(a.slice(to[0]), b.slice(to[1]))],
  };
}

function walkBack(
  [a, b]: readonly [readonly string[], readonly string[]],
  [formsA, formsB]: readonly [readonly string[], readonly string[]],
  score: Int16Array,
  best: number,
): Alignment & { readonly from: readonly [number, number] } {
  const width = b.length + 1;
  const shared: string[] = [];
  const gaps: Gap[] = [];
  let mine: string[] = [];
  let theirs: string[] = [];
  const close = (): void => {
    if (mine.length + theirs.length > 0) gaps.unshift({ mine, theirs });
    [mine, theirs] = [[], []];
  };
  let at = best;
  while ((score[at] ?? 0) > 0) {
    const [i, j] = [Math.floor(at / width), at % width];
    const [one, other] = [a[i - 1] ?? '', b[j - 1] ?? ''];
    if (formsA[i - 1] === formsB[j - 1] && score[at] === (score[at - width - 1] ?? 0) + SHARED) {
      close();
      shared.unshift(one);
      at -= width + 1;
    } else if (score[at] === (score[at - width - 1] ?? 0) + GAP) {
      mine.unshift(one);
      theirs.unshift(other);
      at -= width + 1;
    } else if (score[at] === (score[at - width] ?? 0) + GAP) {
      mine.unshift(one);
      at -= width;
    } else {
      theirs.unshift(other);
      at -= 1;
    }
  }
  return { shared, gaps, from: [Math.floor(at / width), at % width] };
}
