// Data only. Where something that happens once to one person can have happened: who died in hospital did not die at the scene.

/** Each line is one kind of spot, its name first; lemmas, in lower case. */
const KINDS = `
hospital: hospital clinic infirmary hospice
scene: scene
ambulance: ambulance
indoors: apartment flat bedroom kitchen hallway bathroom basement cellar attic bed sofa bathtub
house: house home residence
street: street road roadside pavement sidewalk kerb alley lane highway motorway
open: field forest wood beach park hillside ditch
water: river lake canal pond reservoir sea
cell: cell jail prison
airport: airport
border: border checkpoint
hotel: hotel motel
school: school classroom
church: church mosque temple synagogue
work: office desk headquarters workplace factory
front: chest stomach abdomen face front breast forehead
back: back behind
head: head neck throat temple skull
arm: arm hand shoulder wrist elbow
leg: leg thigh knee foot ankle calf hip
`;

/** The kind of spot that a noun tells of. */
export const SPOTS: ReadonlyMap<string, string> = new Map(
  KINDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', nouns = ''] = line.split(': ');
      return nouns.split(' ').map((noun): [string, string] => [noun, kind]);
    }),
);

/**
 * What rules each other out, deed by deed. Who was shot in the street may die in hospital, but nobody dies in both; the scene may be
 * any street or house.
 */
const APART = `
die: hospital | scene ambulance indoors house street open water cell
die: ambulance | scene indoors house open water
find: indoors house | street open water
find: water | street open
arrest: airport | house indoors hotel border hospital
arrest: hotel | house border hospital
arrest: house indoors | border hospital school church work
arrest: street | house indoors work hospital airport hotel
hurt: front | back arm leg
hurt: back | arm leg
hurt: arm | leg
hurt: head | arm leg
`;

const PAIRS: ReadonlySet<string> = new Set(
  APART.trim()
    .split('\n')
    .flatMap((line) => {
      const [deed = '', kinds = ''] = line.split(': ');
      const [some = '', others = ''] = kinds.split(' | ');
      return some
        .split(' ')
        .flatMap((x) => others.split(' ').flatMap((y) => [`${deed} ${x} ${y}`, `${deed} ${y} ${x}`]));
    }),
);

/** Whether the deed cannot have befallen one person in both kinds of spot. */
export const areApart = (deed: string, one: string, other: string): boolean =>
  PAIRS.has(`${HURTS.has(deed) ? 'hurt' : deed} ${one} ${other}`);

/** Deeds whose spot is asked for; of some of them it is a part of the body, and of a blow from which side it came. */
export const HURTS: ReadonlySet<string> = new Set(['be hit', 'be shot', 'hit', 'shoot', 'stab', 'injure', 'knife']);
export const PLACED: ReadonlySet<string> = new Set(['die', 'find', 'arrest', ...HURTS]);
