// Data only. Words of which one cannot stand for the other: in two versions of one sentence they turn its sense about. Each
// line is a pair of sides; every word of the one is opposed to every word of the other.

const LINES = `
will shall must | may might could
always | never sometimes rarely
all every everyone everybody | none nobody few some
everything | nothing
more most | less fewer least fewest
rise rises rose risen increase increases increased up higher grow grew | fall falls fell fallen decrease decreases decreased down lower shrink shrank
accept accepts accepted welcome welcomed | reject rejects rejected refuse refuses refused
support supports supported back backed | oppose opposes opposed
allow allows allowed permit permitted | forbid forbids forbidden ban bans banned prohibit prohibited
confirm confirms confirmed | deny denies denied
win wins won | lose loses lost
attack attacked | defend defended
begin begins began start starts started | end ends ended stop stops stopped
stay stays stayed remain remains remained | leave leaves left go goes went resign resigned
open opened opens | close closed closes shut
guilty | innocent
alive | dead
safe | dangerous unsafe
true | false untrue
right | wrong
good better best | bad worse worst
strong stronger | weak weaker
easy | hard difficult
possible | impossible
likely | unlikely
legal lawful | illegal unlawful
success | failure
victory | defeat
friend friends ally allies | enemy enemies
peace | war
before | after
proud | ashamed
hope hopes hoped | fear fears feared
happy glad pleased | unhappy sad sorry
yes | no
first | last
buy bought | sell sold
enough | insufficient
`;

const SIDES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const sides = new Map<string, Set<string>>();
  for (const line of LINES.trim().split('\n')) {
    const [left = [], right = []] = line.split(' | ').map((side) => side.split(' '));
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const)
      for (const word of from) {
        const known = sides.get(word) ?? new Set();
        for (const other of to) known.add(other);
        sides.set(word, known);
      }
  }
  return sides;
})();

/** Whether two words turn the sense of a sentence about. Lower case; symmetric. */
export const areOpposites = (a: string, b: string): boolean => SIDES.get(a)?.has(b) === true;
