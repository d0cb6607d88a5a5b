// The words of generated articles. Enough of them that two affairs share few, as in a real archive.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const MONTHS = words('January February March April May June July August September October November December');
export const OUTLETS = [
  'Northwire',
  'Coast Herald',
  'Radio Bay',
  'The Evening Post',
  'Delta News',
  'The Courier',
  'Union Press',
] as const;
export const GIVEN = words(`Anna Marek Elena Tomas Ingrid Pavel Ruth Karim Lucia Oskar Nadia Hugo Vera Simon Leila Jonas
  Marta Viktor Alice Daniel Sofia Peter Irina Samuel Clara Adrian Helena Martin Olga Robert Julia Stefan`);
export const SYLLABLES = words('mar ten vol ka ris den lo bar nim sel tor va gro lin esk dal hem or wy pra');
export const OFFICES = [
  'Mayor',
  'Governor',
  'Police Chief',
  'Interior Minister',
  'Health Minister',
  'Transport Minister',
  'Prosecutor',
  'Fire Chief',
] as const;

/** What happened, and in common words. The second is a verb for the headline. */
export const EVENTS = [
  ['warehouse fire', 'guts depot'],
  ['ferry accident', 'stops crossing'],
  ['landslide', 'buries road'],
  ['bus crash', 'closes highway'],
  ['mine collapse', 'traps crew'],
  ['factory explosion', 'shakes town'],
  ['flood', 'cuts off valley'],
  ['train derailment', 'blocks line'],
  ['gas leak', 'empties school'],
  ['bridge failure', 'divides town'],
  ['dam breach', 'drowns fields'],
  ['stadium stampede', 'ends match'],
] as const;

export const BODIES = words(`ministry council court union parliament company hospital university bank museum club board
  agency committee laboratory foundation opposition embassy regulator institute`);
export const PEOPLE =
  words(`residents workers drivers teachers farmers students doctors engineers traders officers critics
  lawyers analysts relatives witnesses volunteers tenants pensioners sailors investors`);
export const VERBS =
  words(`bought sold built closed opened planned lost found moved checked repaired counted hired tested
  rejected praised delayed inspected expanded abandoned financed studied insured occupied protected renamed replaced
  searched settled shared signed supplied supported suspended watched weighed welcomed blamed borrowed cleared`);
export const ADJECTIVES = words(`old new red wooden local foreign cheap empty heavy public private small large northern
  southern damaged modern narrow quiet broken costly crowded distant early fragile frozen historic hollow remote rural
  secret shallow simple steep sudden tired unfinished unsafe urban`);
export const THINGS =
  words(`houses trucks schools trees bridges tickets books engines horses tools shops paintings roofs
  pumps archives barriers boats cables cameras canals carriages ceilings chemicals contracts cranes curtains ditches
  documents elevators fences filters fields floors gardens gates generators harvests invoices kitchens ladders lamps
  licences machines maps markets medicines orchards ovens parcels permits pipes platforms records reservoirs rooms routes
  samples shelters shipments signals stairs statues tents theatres tunnels turbines valves vehicles walls warehouses
  windows workshops`);
export const SAID = words('said added explained insisted noted recalled argued warned');
