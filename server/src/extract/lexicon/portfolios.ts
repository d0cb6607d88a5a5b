// What ministries are for, in one form. Two of these are two ministries, unless they stand in one row of `SHARED`: there
// one ministry has both in some country, and an article may name either half.
const NAMES = `
foreign: foreign, state, foreign office, foreign and commonwealth, external relations, foreign relations
defence: defence, war, armed forces
interior: interior, home office, internal security
finance: finance, treasury, budget
justice: justice
health: health
education: education
trade: trade, commerce
agriculture: agriculture, farm, farming
transport: transport, transportation
labour: labour, employment
environment: environment
energy: energy
economy: economy
culture: culture
sport: sport, sports
`;

const SHARED = `
economy energy trade finance
environment energy agriculture transport
education culture sport
health labour
interior sport
`;

const FORMS: ReadonlyMap<string, string> = new Map(
  rows(NAMES).flatMap((row) => {
    const [form = '', words = ''] = row.split(': ');
    return words.split(', ').map((word) => [word, form] as const);
  }),
);
const SETS = rows(SHARED).map((row) => new Set(row.split(' ')));

/** Whether an office for the one cannot be the office for the other: foreign and defence, not energy and environment. */
export function areTwoPortfolios(a: string | null, b: string | null): boolean {
  const [x, y] = [formOf(a), formOf(b)];
  return x !== null && y !== null && x !== y && !SETS.some((set) => set.has(x) && set.has(y));
}

/** The one thing that the words name, other words aside ("delmark trade"); null where they name none, or two ("labour and health"). */
function formOf(organisation: string | null): string | null {
  const whole = FORMS.get(organisation ?? '');
  if (whole !== undefined) return whole;
  const forms = new Set(
    (organisation ?? '').split(/[ -]/).flatMap((word) => (word === 'state' ? [] : (FORMS.get(word) ?? []))),
  );
  const [only] = forms;
  return forms.size === 1 ? (only ?? null) : null;
}

function rows(table: string): readonly string[] {
  return table.trim().split('\n');
}
