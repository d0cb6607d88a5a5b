// Which offices one person can hold at one time. Data and look-up; what the words around an office change is told in office.ts.

/** Words for one thing: "the ministry's head" is its chief and its director. */
const GROUPS: Readonly<Record<string, string>> = {
  chief: 'head',
  director: 'head',
  leader: 'head',
  administrator: 'head',
  manager: 'head',
  'chief executive': 'head',
  secretary: 'minister',
  'member of parliament': 'lawmaker',
  congressman: 'representative',
  diplomat: 'envoy',
};

/** The office under which words for one thing meet; empty where none is told. */
export const officeGroup = (office: string | null): string => GROUPS[office ?? ''] ?? office ?? '';

/** Offices of states and towns that a person holds alone and that fill a day: two of them are not held together. */
const SINGLE = new Set([
  'president',
  'vice president',
  'prime minister',
  'chancellor',
  'minister',
  'speaker',
  'governor',
  'lieutenant governor',
  'mayor',
  'ambassador',
  'spokesman',
  'judge',
  'prosecutor',
  'attorney general',
  'senator',
  'representative',
  'king',
  'queen',
  'emperor',
  'pope',
  'secretary general',
  'chief of staff',
  'police chief',
  'fire chief',
  'sheriff',
  'commissioner',
]);
/** Pairs of those that are held together somewhere. */
const TOGETHER = pairs([
  ['prime minister', 'minister'],
  ['vice president', 'minister'],
  ['attorney general', 'minister'],
  ['attorney general', 'prosecutor'],
  ['commissioner', 'police chief'],
  ['chancellor', 'minister'],
  ['king', 'prime minister'],
  ['sheriff', 'police chief'],
  ['emir', 'prime minister'],
  ['commissioner', 'mayor'],
  ['vice president', 'speaker'],
  ['minister', 'commissioner'],
  ['minister', 'representative'],
  ['minister', 'senator'],
  ['spokesman', 'prosecutor'],
  ['spokesman', 'commissioner'],
  ['spokesman', 'senator'],
  ['spokesman', 'representative'],
  ['spokesman', 'judge'],
  ['minister', 'spokesman'],
]);

/** Posts of one body that exclude each other: who keeps its money does not lead it, who trains its team does not chair it. */
const POSTS = pairs([
  ...['head', 'chairman', 'president', 'spokesman', 'coach', 'secretary general', 'mayor', 'lawyer'].map(
    (post): readonly [string, string] => ['treasurer', post],
  ),
  ...['head', 'chairman', 'coach', 'owner', 'president'].map((post): readonly [string, string] => ['spokesman', post]),
  ...['chairman', 'president', 'owner', 'captain', 'physiotherapist'].map((post): readonly [string, string] => [
    'coach',
    post,
  ]),
  ...['lawyer', 'doctor', 'coach', 'professor', 'head', 'chairman', 'spokesman', 'scientist'].map(
    (post): readonly [string, string] => ['accountant', post],
  ),
  ['chief officer', 'chief executive'],
  ['chief officer', 'chairman'],
  ...['head', 'director', 'chairman', 'chief executive', 'chief officer', 'treasurer', 'spokesman'].map(
    (post): readonly [string, string] => ['comptroller', post],
  ),
  ['police chief', 'fire chief'],
  ['judge', 'prosecutor'],
]);

/** "Rebel leader" and "rebel spokesman" are said of one man in one paragraph. */
const LOOSE = pairs([['leader', 'spokesman']]);

/** Words that fit beside any office. */
const VAGUE = new Set([
  'official',
  'officer',
  'member',
  'politician',
  'lawmaker',
  'counterpart',
  'head of state',
  'expert',
  'partner',
  'delegate',
  'predecessor',
  'successor',
  'resident',
  'friend',
  'candidate',
  'founder',
  'owner',
  'aide',
  'head',
  'chairman',
  'commander',
]);

/** Whether two offices are posts of one body that nobody holds together, whatever else their words may stand for. */
export const arePosts = (a: string, b: string): boolean =>
  POSTS.has(`${a}/${b}`) || POSTS.has(`${officeGroup(a)}/${officeGroup(b)}`);

/** What follows for one person and two different offices; `posts` and `single` exclude each other in one body, in one state. */
export function excludeEachOther(a: string, b: string): 'compatible' | 'unrelated' | 'posts' | 'single' {
  const [one, other] = [officeGroup(a), officeGroup(b)];
  if (LOOSE.has(`${a}/${b}`)) return 'compatible';
  if (arePosts(a, b)) return 'posts';
  if (VAGUE.has(one) || VAGUE.has(other)) return 'compatible';
  if (!SINGLE.has(one) || !SINGLE.has(other)) return 'unrelated';
  return TOGETHER.has(`${one}/${other}`) ? 'compatible' : 'single';
}

function pairs(list: readonly (readonly [string, string])[]): ReadonlySet<string> {
  return new Set(list.flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`]));
}
