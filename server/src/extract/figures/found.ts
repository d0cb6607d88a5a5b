import type { Change } from '../../model/figure.ts';
import type { Hedge } from './hedge.ts';
import type { Lead } from './lead.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** A figure in the making: what its number is, and what the words around it say. */
export interface Found {
  readonly quantity: Quantity;
  readonly hedge: Hedge;
  readonly lead: Lead;
  /** What is counted or measured; null where the text names nothing. */
  readonly counted: Phrase | null;
  /** It stands right behind the number, so that the number is its own. */
  readonly direct: boolean;
  readonly change: Change | null;
  readonly event: string | null;
  /** A verb of its own follows the number ("three of whom were dug out"), so that no neighbour's event holds for it. */
  readonly told: boolean;
  /** Index of the figure of the same sentence of which it is a part; -1 for none. */
  readonly partOf: number;
  /** It is an age of whom or what is counted. */
  readonly age: string | null;
  readonly additional: boolean;
}
