const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** A calendar day as headers and datelines write it; a year may be missing. */
const CALENDAR_DAY = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})|${MONTH} ${DAY}(?:,? \\d{4})?|${DAY}(?: of)? ${MONTH}(?:,? \\d{4})?)(?![\\d\\p{L}])`;
const FIND = new RegExp(`(?<![\\d\\p{L}./-])${CALENDAR_DAY}`, 'giu');
const AT = new RegExp(CALENDAR_DAY, 'iuy');
const WORDS =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm|a\.m|p\.m|gmt|utc|est|edt|et|cst|cdt|mst|mdt|pst|pdt|pt|bst|cet|cest|eet|msk|ist|local|time|on|at|of|the|published|posted|updated|update|last|first|modified|edited|created|issued|released|date|dated|and|h|hrs|hours|min|read|version|as)$/i;

export interface FoundDay {
  readonly start: number;
  readonly end: number;
}

/** Calendar days in a short stretch, in order; offsets into `text`. */
export function findDays(text: string, start: number, end: number): FoundDay[] {
  const stretch = text.slice(start, end);
  if (!/\d/.test(stretch)) return [];
  return [...stretch.matchAll(FIND)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The end of the calendar day that begins at `start`; -1 where none does. */
export function dayAt(text: string, start: number): number {
  AT.lastIndex = start;
  return AT.test(text) ? AT.lastIndex : -1;
}

/** Words of a stretch that belong to no date: neither day nor weekday, time, zone or a label such as "Updated". */
export function wordsBesideDate(text: string, start: number, end: number, days: readonly FoundDay[]): string[] {
  let rest = '';
  let at = start;
  for (const day of days) {
    rest += `${text.slice(at, day.start)} `;
    at = day.end;
  }
  rest += text.slice(at, end);
  return (rest.match(/[\p{L}\d][\p{L}\p{M}\d.'’&-]*/gu) ?? [])
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => !/^[\d.:]+(?:am|pm|h)?$/i.test(word) && !WORDS.test(word));
}
