import type { View } from './clause.ts';
import type { Found } from './found.ts';

/** Links parts to their totals: "5 dead, among them 2 children", "7 of the 9 judges", "92 people: 86 passengers and 6 crew". */
export function linkParts(view: View, found: readonly Found[]): readonly Found[] {
  const { tokens } = view.sentence;
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => token.lower)
      .join(' ');
  const result = [...found];
  const link = (part: number, whole: number): void => {
    const [own, total] = [result[part], result[whole]];
    if (!own || !total || own.partOf >= 0 || part === whole || own.quantity.sort !== 'count') return;
    if (total.quantity.sort === 'count' && own.quantity.value < total.quantity.value)
      result[part] = { ...own, partOf: whole, counted: own.counted ?? total.counted };
  };
  found.forEach((own, index) => {
    const next = found[index + 1];
    if (
      next &&
      /^(?:out )?of (?:(?:the|its|their|his|her|our|all|about|some|these|those|roughly|around|nearly|almost|last|first|past|[a-z]+ 's|a total of) ?)*$/.test(
        `${words(own.hedge.to, next.hedge.from)} `,
      )
    ) {
      link(index, index + 1);
      const whole = result[index + 1];
      if (whole && result[index]?.partOf === index + 1) result[index + 1] = { ...whole, event: null };
    }
    const before = words(Math.max(0, own.hedge.from - 4), own.hedge.from);
    if (/(?:^| )(?:including|among them|among those|among whom|of them|of whom|comprising)$/.test(before)) {
      const whole = wholeBefore(result, index);
      if (whole >= 0) {
        link(index, whole);
        for (let i = index + 1; i < found.length && isListed(view, result[i - 1], result[i]); i++) link(i, whole);
      }
    }
  });
  if (tokens[0]?.lower === 'of' && found[0] && found[0].hedge.from <= 3) {
    const whole = 0;
    for (let i = 1; i < found.length; i++) link(i, whole);
  }
  return sums(view, result, link) ?? result;
}

/** "92 people: 86 passengers and six crew": what follows a colon or a dash and adds up is made of parts. */
function sums(
  view: View,
  result: readonly Found[],
  link: (part: number, whole: number) => void,
): readonly Found[] | null {
  result.forEach((total, whole) => {
    let sum = 0;
    let end = whole + 1;
    while (end < result.length && end - whole < 12 && sum < total.quantity.value)
      sum += result[end++]?.quantity.value ?? 0;
    if (end - whole < 3 || sum !== total.quantity.value || total.quantity.sort !== 'count') return;
    const first = result[whole + 1];
    const mark = view.sentence.tokens
      .slice(total.quantity.to, first?.hedge.from)
      .some((t) => /^[:—–(]$|^-$|^,$/.test(t.lower));
    if (mark) for (let part = whole + 1; part < end; part++) link(part, whole);
  });
  return null;
}

function wholeBefore(found: readonly Found[], index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    const candidate = found[i];
    if (candidate && candidate.quantity.sort === 'count' && candidate.partOf < 0) return i;
  }
  return -1;
}

/** Only a comma or "and" stands between the two. */
function isListed(view: View, left: Found | undefined, right: Found | undefined): boolean {
  if (!left || !right) return false;
  const from = left.counted && left.direct ? left.counted.to : left.hedge.to;
  if (right.hedge.from - from > 2) return false;
  return view.sentence.tokens
    .slice(from, right.hedge.from)
    .every((token) => token.lower === ',' || token.lower === 'and');
}
