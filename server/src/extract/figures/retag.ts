import { CHANGING_VERBS } from '../lexicon/change-words.ts';
import { nth } from '../nth.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { lemmaOf } from '../syntax/lemma/lemma.ts';
import type { Tag } from '../syntax/tags.ts';

/** Past forms that news puts between a subject and a number; the tagger takes some of them for nouns ("Oil prices sank 5%"). */
const MOVED = new Set(
  `rose fell sank slipped narrowed jumped climbed dropped declined tumbled plunged soared surged grew shrank cost stood traded closed rallied gained eased slid
  dipped advanced widened doubled tripled quadrupled lost added shed rebounded slumped plummeted edged inched ticked totalled totaled reached hit averaged
  numbered fetched weighed measured retreated swelled dwindled halved climbs rises falls drops jumps slips gains loses costs sinks soars surges tumbles plunges`.split(
    /\s+/,
  ),
);

const WENT = new Set('escaped died survived fled drowned vanished perished sent struck'.split(' '));

/** Past forms that tell a fate, and that the tagger takes for adjectives: "homes burned down", "were burned to death". */
const FATES = new Set(
  'burned burnt sustained suffered received charred gutted trapped stranded derailed drowned abandoned downed'.split(
    ' ',
  ),
);
/** Deeds in the plural of the present that look like nouns: "Seven die in bus crash", "5,000 march against tax". */
const DEEDS = new Set('die perish drown flee escape march rally protest strike vote test lose'.split(' '));

/** Tags that a noun right before such a verb gets by mistake ("The trade surplus narrowed"), unless it is one of the words that have them. */
const OPEN = /^(?:VBZ|MD|IN|VB|VBP|VBN|JJ|JJS|FW|UH)$/;
const CLOSED = new Set(
  'that which who as will would can could may might should must while and or but not it they also since than been has have had is are were was be'.split(
    ' ',
  ),
);

/** Tags of words that a language has few of: an unknown name ("Nvidia shares") is none of them. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set('WP WDT WRB WP$ PRP PRP$ DT MD IN CC EX UH RP TO PDT'.split(' '));
const isNameLike = (word: string): boolean => word.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(word);
const FUNCTION_WORDS = new Set(
  `about above across after against along although amid among another anybody anyone anything around because before behind below beneath beside besides between
  beyond both cannot could despite down during each either else every everybody everyone everything except following from given have hence hers herself himself his how
  however including inside into itself lest less like many might mine minus more most much must myself near neither next nobody none nothing notwithstanding off once only
  onto opposite other others ought ours ourselves outside over past plus rather regarding same shall should since some somebody someone something such than that
  their theirs them themselves then there therefore these they this those though through throughout thus till toward towards under underneath unless unlike until
  upon versus what whatever when whenever where whereas wherever whether which whichever while whilst whoever whom whose will with within without worth would your yours
  yourself hello please well yeah here aboard alongside barring concerning considering atop half quite just even`.split(
    /\s+/,
  ),
);

/**
 * Puts right what the tagger, learned on texts of all kinds, gets wrong beside numbers: "House prices jumped 9.8%", "5,000
 * loaves", "a 7% pay rise", "Profit more than doubled". The same sentence comes back where nothing is to be put right.
 */
export function retag(sentence: TaggedSentence): TaggedSentence {
  const { tokens } = sentence;
  let tags: Tag[] | null = null;
  let lemmas: string[] | null = null;
  const set = (at: number, tag: Tag): void => {
    tags ??= [...sentence.tags];
    tags[at] = tag;
    lemmas ??= [...sentence.lemmas];
    lemmas[at] = lemmaOf(tokens[at]?.lower ?? '', tag);
  };
  for (let at = 0; at < tokens.length; at++) {
    const tag = sentence.tags[at] ?? 'NN';
    const next = sentence.tags[at + 1] ?? 'PUNCT';
    const before = nth(sentence.tags, at - 1) ?? 'PUNCT';
    const lower = tokens[at]?.lower ?? '';
    if (
      MOVED.has(lower) &&
      tag !== 'VBD' &&
      tag !== 'VBZ' &&
      tag !== 'VBN' &&
      at > 0 &&
      leadsToNumber(sentence, at + 1)
    )
      set(at, lower.endsWith('s') ? 'VBZ' : 'VBD');
    else if (
      (tag === 'VB' || tag === 'VBP') &&
      (next === 'VBZ' || next === 'VBD') &&
      before !== 'MD' &&
      before !== 'TO'
    )
      set(at, 'NN');
    else if (tag === 'VB' && at === 0 && (next === 'RBR' || next === 'IN') && hasVerb(sentence, at + 2)) set(at, 'NN');
    else if (tag === 'VBZ' && before === 'CD' && !/^(?:is|has|was|does|'s)$/.test(lower)) set(at, 'NNS');
    else if ((tag === 'VB' || tag === 'VBP') && tokens[at - 1]?.lower === '%' && next.startsWith('NN')) set(at, 'NN');
    else if (tag === 'JJ' && /^(?:VBD|VBZ|VBP|MD)$/.test(next) && /^(?:NN|JJ|DT|POS)$/.test(before)) set(at, 'NN');
    else if (
      MOVED.has(tokens[at + 1]?.lower ?? '') &&
      OPEN.test(tag) &&
      !CLOSED.has(lower) &&
      leadsToNumber(sentence, at + 2)
    )
      set(at, lower.endsWith('s') && !lower.endsWith('us') ? 'NNS' : 'NN');
    else if ((tag === 'VBD' || tag === 'VBP') && before === 'CD' && next.startsWith('NN') && lower.endsWith('ed'))
      set(at, 'VBN');
    else if (
      tag === 'VBG' &&
      /^(?:NN|JJ)$/.test(before) &&
      /^(?:PUNCT|VBD|VBZ|MD)$/.test(next) &&
      tokens[at + 1]?.lower !== '"'
    )
      set(at, 'NN');
    else if (
      lower === 'forecast' &&
      tag.startsWith('NN') &&
      /^(?:is|are|was|were|been)$/.test(tokens[at - 1]?.lower ?? '')
    )
      set(at, 'VBN');
    else if (
      tag === 'VBN' &&
      /^(?:NN|NNP|NNS|PRP)$/.test(before) &&
      (next === 'DT' || next === 'PRP$' || (next.startsWith('NN') && CHANGING_VERBS.has(sentence.lemmas[at] ?? '')))
    )
      set(at, 'VBD');
    else if (FUNCTION_TAGS.has(tag) && isNameLike(tokens[at]?.text ?? '') && !FUNCTION_WORDS.has(lower)) set(at, 'NNP');
    else if (tag === 'FW') set(at, before === 'FW' && WENT.has(lower) ? 'VBD' : 'NN');
    else if (tag === 'JJS' && /^(?:harvest|interest|forest|request|guest|protest|arrest|west|test)$/.test(lower))
      set(at, 'NN');
    else if (tag === 'VBZ' && lower.endsWith('ed')) set(at, 'VBD');
    else if (tag === 'JJ' && before === 'CD' && next === 'PUNCT' && lower.endsWith('ed')) set(at, 'VBN');
    else if (tag === 'NN' && before === 'TO' && next === 'CD') set(at, 'VB');
    else if (tag === 'JJ' && FATES.has(lower) && (tags?.[at - 1] ?? before) === 'NNS' && !next.startsWith('NNS'))
      set(at, 'VBD');
    else if (tag === 'JJ' && FATES.has(lower) && sentence.lemmas[at - 1] === 'be') set(at, 'VBN');
    else if (
      tag === 'NN' &&
      before === 'CD' &&
      DEEDS.has(lower) &&
      !/^(?:one|1)$/.test(tokens[at - 1]?.lower ?? '') &&
      !next.startsWith('NN') &&
      next !== 'VBG'
    )
      set(at, 'VBP');
    else if (WENT.has(lower) && !tag.startsWith('VB') && /^(?:NNS?|CD)$/.test(before))
      set(at, lower === 'sent' ? 'VBN' : 'VBD');
    else if (tag === 'VBD' && before === 'CD' && tokens[at + 1]?.lower === ',' && tokens[0]?.lower === 'of')
      set(at, 'VBN');
    else if (tag === 'JJ' && before === 'NNS' && lower.endsWith('ed') && next !== 'NN' && next !== 'NNS')
      set(at, 'VBD');
  }
  if (!tags || !lemmas) return sentence;
  const { start, end, paragraph, tree } = sentence;
  return { start, end, paragraph, tokens, tags, lemmas, tree };
}

/** A finite verb follows in the sentence, so that its first word is no command: "Copper on the exchange was up". */
function hasVerb(sentence: TaggedSentence, from: number): boolean {
  for (let i = from; i < from + 12; i++) if (/^VB[DZP]$/.test(sentence.tags[i] ?? '')) return true;
  return false;
}

/** A number, a currency sign or "by" and the like stand next, or behind one adverb or hedge. */
function leadsToNumber(sentence: TaggedSentence, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = sentence.tokens[i];
    if (!token) return false;
    if (token.kind === 'number' || token.kind === 'symbol' || sentence.tags[i] === 'CD') return true;
    if (/^(?:by|to|from|at|as|up|down)$/.test(token.lower)) return true;
    if (!/^(?:RB|RBR|IN|DT|JJR)$/.test(sentence.tags[i] ?? '')) return false;
  }
  return false;
}
