import { type DigitStyle, digitStyle } from './digits.ts';

/** What the whole article tells about how its numbers are to be read. */
export interface Habits {
  readonly digits: DigitStyle;
  /** "50 pounds" is a weight in a paper from Ohio and a sum in one from Leeds. */
  readonly pound: 'GBP' | 'mass';
  /** It speaks of weather or temperatures: "20C" and "35 degrees" are readings. */
  readonly weather: boolean;
}

export function readHabits(text: string): Habits {
  const start = text.slice(0, 20_000);
  return {
    digits: digitStyle(start),
    pound: /£|\b(?:UK|Britain|British|London|England|Scotland|Wales|sterling)\b/.test(start) ? 'GBP' : 'mass',
    weather: /temperature|celsius|fahrenheit|heat|weather|°|frost|thermometer|warming|degrees? [CF]\b|\bcold\b/i.test(
      start,
    ),
  };
}
