// Data only. By what people come and go: who came on foot did not come by car.

/** Each line is one means; every two lines rule each other out, but for those that a general word may stand for. */
const LINES = `
foot
bicycle bike
motorcycle motorbike scooter moped
car taxi cab
truck lorry
van
bus coach minibus
train tram
plane airliner
helicopter
ship boat ferry yacht dinghy
horse camel donkey
stair staircase stairway
slide chute
ladder
rope
lift elevator
`;

/** The means that a noun tells of, by its number; lemmas, in lower case. */
export const MEANS: ReadonlyMap<string, number> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line, i) => line.split(' ').map((word): [string, number] => [word, i])),
);

/** "Vehicle" and "car" may be said of these. */
export const MOTORED: ReadonlySet<string> = new Set(['car', 'motorcycle', 'truck', 'bus', 'van']);

/** Deeds by which somebody gets to a place, and by which somebody gets away: one matter has one way each. */
export const COMING: ReadonlySet<string> = new Set(['come', 'arrive', 'approach', 'ride', 'reach', 'cycle']);
export const GOING: ReadonlySet<string> = new Set(['leave', 'flee', 'be at large', 'get_away', 'exit', 'evacuate']);
