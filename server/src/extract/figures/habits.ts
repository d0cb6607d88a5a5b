import { type DigitStyle, digitStyle } from './digits.ts';

/** What the whole article tells about how its numbers are to be read. */
export interface Habits {
  readonly digits: DigitStyle;
  /** "50 pounds" is a weight in a paper from Ohio and a sum in one from Leeds. */
  readonly pound: 'GBP' | 'mass';
  /** It speaks of weather or temperatures: "20C" and "35 degrees" are readings. */
  readonly weather: boolean;
  /** Numbers that name a model or an index somewhere in the article ("Boeing 787"), and so do wherever else they stand alone. */
  readonly models: ReadonlySet<string>;
}

const MODEL =
  /\b(?:Boeing|Airbus|Falcon|iPhone|iPad|iOS|Galaxy|Windows|Tupolev|Ilyushin|Antonov|Embraer|Cessna|PlayStation|Xbox|Poor['’]s|S&P|FTSE|Nikkei|Stoxx|Russell|Trent|Porsche|Peugeot|Pixel)(?:['’]s)? (\d+(?:\.\d)?)\b(?![%,]|\.\d| ?(?:million|billion|per ?cent))/g;

/** The 7-7 jets are called by their numbers alone once the maker is named. */
function modelNumbers(text: string): Set<string> {
  const models = new Set(Array.from(text.matchAll(MODEL), (match) => match[1] ?? ''));
  if (text.includes('Boeing')) for (const jet of '707 717 727 737 747 757 767 777 787'.split(' ')) models.add(jet);
  return models;
}

export function readHabits(text: string): Habits {
  const start = text.slice(0, 20_000);
  return {
    digits: digitStyle(start),
    pound: /£|\b(?:UK|Britain|British|London|England|Scotland|Wales|sterling)\b/.test(start) ? 'GBP' : 'mass',
    models: modelNumbers(start),
    weather:
      /[Tt]emperature|[Cc]elsius|[Ff]ahrenheit|[Hh]eat|[Ww]eather|°|[Ff]rost|[Tt]hermometer|[Ww]arming|[Dd]egrees? [CF]\b|\b[Cc]old\b/.test(
        start,
      ),
  };
}
