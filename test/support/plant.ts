// Plants errors: in a copy of an affair one value on which its articles agree is altered in one of them. What was
// planted must be found; in the copy as it was, nothing may be flagged at the same spots. The choice of article and
// value follows from the words alone, so that two runs plant the same.
import type { CaseFolder } from './case-folders.ts';
import type { GoldKind, Spot } from './case-gold.ts';

export interface Planted {
  readonly case: string;
  readonly kind: GoldKind;
  /** `evacuated: "3,412" → "4,412" in 5-ministry.txt` */
  readonly why: string;
  readonly articles: ReadonlyMap<string, string>;
  /** The altered mentions, and the mentions of the other articles. */
  readonly sides: readonly [readonly Spot[], readonly Spot[]];
  /** The same two sides in the affair as it was. */
  readonly control: readonly [readonly Spot[], readonly Spot[]];
}

/** At most `limit` planted errors for one affair, none for agreements whose values cannot be altered by rule. */
export function plant(folder: CaseFolder, limit = 5): readonly Planted[] {
  const planted = folder.gold.agreements.flatMap((agreement): Planted[] => {
    const kind = kindOf(agreement);
    if (!kind) return [];
    const name = agreement.topic.startsWith('role of ') ? agreement.topic.slice(8) : null;
    const candidates = [...new Set(agreement.members.map((member) => member.path))].filter((path) =>
      agreement.members.some((m) => m.path === path && altered(kind, m.text, name) !== null),
    );
    const path = candidates[hash(agreement.topic) % Math.max(1, candidates.length)];
    const others = agreement.members.filter((member) => member.path !== path);
    const text = path === undefined ? undefined : folder.articles.get(path);
    if (path === undefined || text === undefined || others.length === 0) return [];
    const mine = agreement.members.filter((member) => member.path === path).sort((a, b) => a.start - b.start);
    let out = '';
    let at = 0;
    const spots = mine.map((member): Spot => {
      const to = altered(kind, member.text, name) ?? member.text;
      out += text.slice(at, member.start) + to;
      at = member.end;
      return { path, start: out.length - to.length, end: out.length, text: to };
    });
    const articles = new Map(folder.articles).set(path, out + text.slice(at));
    const why = `${agreement.topic}: "${mine[0]?.text}" → "${spots[0]?.text}" in ${path}`;
    return [{ case: folder.gold.case, kind, why, articles, sides: [spots, others], control: [mine, others] }];
  });
  return planted.sort((a, b) => hash(a.why) - hash(b.why)).slice(0, limit);
}

function kindOf({ topic, value, members }: CaseFolder['gold']['agreements'][number]): GoldKind | null {
  if (topic.startsWith('role of ')) return 'official';
  if (/^(\d{4}-\d\d|\d\d:\d\d)/.test(value) || members.some((member) => year.test(member.text))) return 'date';
  return /^\d/.test(value) ? 'figure' : null;
}

/** The mention with another value, or null where no rule fits. */
function altered(kind: GoldKind, text: string, name: string | null): string | null {
  const to = kind === 'official' ? otherRole(text, name) : kind === 'date' ? otherDate(text) : otherNumber(text);
  return to === text ? null : to;
}

const year = /^(1\d|20)\d\d$/;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function otherDate(text: string): string | null {
  const weekday = weekdays.findIndex((day) => text.includes(day));
  if (weekday >= 0) {
    const bare = weekdays[weekday] === text;
    // "Tuesday, May 14" keeps its weekday wrong in both cases: the day of the month moves with it.
    const moved = text.replace(weekdays[weekday] ?? '', weekdays[(weekday + 2) % 7] ?? '');
    return bare ? moved : (otherDay(moved) ?? moved);
  }
  const clock = /\b(\d{1,2})([.:]\d\d)/.exec(text);
  if (clock) return text.replace(clock[0], `${((Number(clock[1]) + 1) % 12) + 1}${clock[2]}`);
  return otherDay(text) ?? (year.test(text) ? String(Number(text) - 2) : null);
}

function otherDay(text: string): string | null {
  const day = /(?<![\d:.])\d{1,2}(?![\d:.]|\s*[ap]\.?m)/.exec(text);
  if (!day || !/[A-Z][a-z]{2}/.test(text)) return null;
  return text.replace(day[0], String((Number(day[0]) % 26) + 2));
}

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function otherNumber(text: string): string | null {
  if (/\d to \d/.test(text)) return null;
  const digits = /\d/.exec(text);
  if (digits) return text.replace(digits[0], String((Number(digits[0]) % 9) + 1));
  for (const [found] of text.matchAll(/[A-Za-z]+/g)) {
    const row = [ones, tens].find((names) => names.includes(found.toLowerCase()));
    if (!row) continue;
    const next = row[(row.indexOf(found.toLowerCase()) + 2) % row.length] ?? '';
    return text.replace(found, found[0] === found[0]?.toUpperCase() ? next[0]?.toUpperCase() + next.slice(1) : next);
  }
  return null;
}

const roles: readonly (readonly [string, string])[] = [
  ['police chief', 'fire chief'],
  ['chief executive', 'finance director'],
  ['prime minister', 'foreign minister'],
  ['foreign minister', 'defence minister'],
  ['health minister', 'education minister'],
  ['interior minister', 'finance minister'],
  ['finance minister', 'interior minister'],
  ['deputy mayor', 'town clerk'],
  ['mayor', 'governor'],
  ['judge', 'prosecutor'],
  ['director', 'treasurer'],
  ['chairman', 'treasurer'],
  ['coach', 'physiotherapist'],
  ['engineer', 'accountant'],
  ['headmistress', 'caretaker'],
];

function otherRole(text: string, name: string | null): string | null {
  const given = new RegExp(`(\\p{Lu}\\p{Ll}+) (?=${name ?? ''})`, 'u').exec(text);
  const lower = text.toLowerCase();
  const role = roles.find(([from]) => lower.includes(from));
  if (role && (!given || hash(text) % 2 === 0)) {
    const at = lower.indexOf(role[0]);
    const capital = text[at] !== lower[at];
    const to = capital ? role[1].replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : role[1];
    return text.slice(0, at) + to + text.slice(at + role[0].length);
  }
  if (!given?.[1] || roles.some(([from]) => from.includes((given[1] ?? '').toLowerCase()))) return null;
  return text.replace(given[1], /a$/.test(given[1]) ? 'Monica' : 'Walter');
}

/** A number that depends on the words alone, spread well enough to choose by. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  return h;
}
