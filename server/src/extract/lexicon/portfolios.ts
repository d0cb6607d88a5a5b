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
  const [x, y] = [FORMS.get(a ?? ''), FORMS.get(b ?? '')];
  return x !== undefined && y !== undefined && x !== y && !SETS.some((set) => set.has(x) && set.has(y));
}

function rows(table: string): readonly string[] {
  return table.trim().split('\n');
}
