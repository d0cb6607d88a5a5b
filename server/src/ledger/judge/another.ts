import type { Claim, FigureClaim } from '../../model/claim.ts';
import type { FeatureVector } from './features.ts';

/** "The new bridge is 436 metres long" is of another bridge than "the bridge was 420 metres long". */
export function isAnotherOne(a: Claim, b: Claim): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const isBesides = (x: FigureClaim, y: FigureClaim): boolean => addsUp(x, y) || areBodiesOf(x, y) || areOthersOf(x, y);
  if (isBesides(a, b) || isBesides(b, a)) return true;
  if (a.value.sort === 'percent' && isOfStage(a) && isOfStage(b)) return true;
  const [x, y] = [a, b].map(({ value }) => value.modifiers.filter((word) => SUCCESSION.has(word)));
  return x !== undefined && y !== undefined && x.length + y.length > 0 && !x.some((word) => y.includes(word));
}

/** "Four houses were destroyed and 23 others damaged", "27 houses were damaged": one is the other without a part told beside it. */
const addsUp = ({ value, topic }: FigureClaim, { value: { value: whole } }: FigureClaim): boolean =>
  value.sort === 'count' &&
  topic.beside.some(
    (key) => key.startsWith('count|') && Number(key.slice(key.lastIndexOf('|') + 1)) + value.value === whole,
  );

/** "The register lists 14 bodies", "17 drowned": not every body is found. */
const areBodiesOf = ({ value }: FigureClaim, { value: dead }: FigureClaim): boolean =>
  value.head === 'body' && dead.head !== 'body' && value.event === dead.event && value.value < dead.value;

/** "A councillor and 61 others were arrested", "62 people were arrested". */
const areOthersOf = ({ value: others }: FigureClaim, { value: all }: FigureClaim): boolean =>
  others.counted === 'others' && all.value > others.value && all.value <= others.value + A_FEW;
const A_FEW = 3;

const SUCCESSION = new Set([
  'new',
  'old',
  'former',
  'previous',
  'earlier',
  'original',
  'second',
  'third',
  'next',
  'future',
]);

/** "With 78 percent of the ballots counted" she had so many: later more are counted, and she has others. */
const isOfStage = ({ topic }: Claim): boolean => [...topic.words, ...topic.context].includes('count');

/** What rises and falls, as an index or a rate does, is another number on another day; a toll is not. */
export function isMoving(a: Claim, b: Claim, f: FeatureVector): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  // People leave hospital from day to day.
  if (a.value.event === IN_HOSPITAL && b.value.event === IN_HOSPITAL) return f.daysApart + f.timeDiffers > 0;
  if (f.tallySame === 1) return false;
  if (f.isMeasure === 1 && isOfWeather(a) && isOfWeather(b)) return true;
  if (f.daysApart === 0) return false;
  return [a.value, b.value].some(({ change, unit }) => change !== null || unit === 'point' || unit === 'bp');
}

const IN_HOSPITAL = 'hospitalise';

/** A wind and a temperature are other ones an hour later. */
const isOfWeather = ({ value, topic }: FigureClaim): boolean =>
  WEATHER_UNITS.has(value.unit ?? '') ||
  [value.head ?? '', ...topic.words, ...topic.context].some((word) => WINDS.has(word));
const WEATHER_UNITS = new Set(['Cel', '[degF]']);
const WINDS = new Set(['wind', 'gust']);
