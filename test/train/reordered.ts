import { SPEECH_VERBS } from '../../server/src/extract/syntax/queries/speech-verbs.ts';
import type { Token } from '../../server/src/text/tokens.ts';
import type { Example } from './treebank.ts';

/**
 * News puts its source last: "The dam had burst, the minister said on Tuesday." Treebanks of other genres hardly do. The
 * frames of their sentences of the form "X said (that) C" are set behind other sentences, as "C, X said" and "C, said X":
 * every eighth plain sentence is added once more in this way.
 */
export function withSpeechLast(examples: readonly Example[]): Example[] {
  const frames = examples.flatMap((example) => frameOf(example) ?? []);
  let plain = 0;
  return examples.flatMap((example) => {
    if (!isPlain(example) || plain++ % 8 > 0) return [example];
    const frame = frames[Math.floor(plain / 8) % frames.length];
    return frame === undefined ? [example] : [example, joined(example, frame)];
  });
}

/** "X said on Tuesday", cut out of a sentence that goes on with what X said; or "said X" for every third. */
function frameOf(example: Example): Example | null {
  const { heads, relations, tags, lemmas, tokens } = example;
  const verb = heads.indexOf(-1);
  if (!SPEECH_VERBS.has(lemmas[verb] ?? '') || !['VBD', 'VBZ'].includes(tags[verb] ?? '')) return null;
  const subject = relations.findIndex((relation, at) => relation === 'nsubj' && heads[at] === verb);
  const clause = relations.findIndex((relation, at) => relation === 'ccomp' && heads[at] === verb);
  if (subject < 0 || clause < 0) return null;
  const all = [...tokens.keys()];
  const speaker = all.filter((at) => isBelow(example, at, subject));
  const aside = all.filter((at) => ['obl', 'advmod'].includes(relations[at] ?? '') && heads[at] === verb);
  const rest = all.filter((at) => at > verb && aside.some((top) => isBelow(example, at, top)));
  if (speaker.length > 12 || speaker.some((at) => tags[at]?.startsWith('V'))) return null;
  const parts = tokens.length % 3 === 0 ? [verb, ...speaker, ...rest] : [...speaker, verb, ...rest];
  return rearranged(example, parts);
}

/** A statement of middling length without marks of its own. */
function isPlain({ tokens, tags, heads }: Example): boolean {
  const last = tokens.length - 1;
  if (tokens.length < 6 || tokens.length > 30 || tokens[last]?.lower !== '.') return false;
  const root = tags[heads.indexOf(-1)] ?? '';
  return (
    /^(?:VB[DZPN]|JJ|NN)$/.test(root) &&
    tags.some((tag) => /^(?:VB[DZP]|MD)$/.test(tag)) &&
    !/["():;]/.test(tokens.map((token) => token.lower).join(' '))
  );
}

function isBelow(example: Example, index: number, top: number): boolean {
  for (let at = index; at >= 0; at = example.heads[at] ?? -1) if (at === top) return true;
  return false;
}

/** The named tokens alone, in that order; heads outside become the root. */
function rearranged(example: Example, order: readonly number[]): Example {
  return {
    tokens: order.map((at): Token => {
      const token = example.tokens[at] ?? COMMA;
      return at === 0 && !example.tags[at]?.startsWith('NNP') && token.lower !== 'i'
        ? { ...token, text: token.lower }
        : token;
    }),
    tags: order.map((at) => example.tags[at] ?? 'PUNCT'),
    lemmas: order.map((at) => example.lemmas[at] ?? ''),
    heads: order.map((at) => order.indexOf(example.heads[at] ?? -1)),
    relations: order.map((at) => example.relations[at] ?? 'punct'),
  };
}

function joined(content: Example, frame: Example): Example {
  const last = content.tokens.length - 1;
  const shift = last + 1;
  const root = frame.heads.indexOf(-1) + shift;
  const body = <T>(items: readonly T[]): T[] => items.slice(0, last);
  return {
    tokens: [...body(content.tokens), COMMA, ...frame.tokens, ...content.tokens.slice(last)],
    tags: [...body(content.tags), 'PUNCT', ...frame.tags, 'PUNCT'],
    lemmas: [...body(content.lemmas), ',', ...frame.lemmas, '.'],
    heads: [
      ...body(content.heads).map((head) => (head < 0 ? root : head)),
      root,
      ...frame.heads.map((head) => (head < 0 ? -1 : head + shift)),
      root,
    ],
    relations: [
      ...body(content.relations).map((relation) => (relation === 'root' ? 'ccomp' : relation)),
      'punct',
      ...frame.relations,
      'punct',
    ],
  };
}

const COMMA: Token = { start: 0, end: 1, text: ',', lower: ',', kind: 'punct', glued: true };
