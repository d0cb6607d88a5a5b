/** What a unit measures: two figures are comparable only where this is equal. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'force'
  | 'torque'
  | 'pressure'
  | 'angle'
  | 'data'
  | 'data-rate'
  | 'fraction'
  | 'points'
  | 'sound'
  | 'dose'
  | 'volume/time'
  | 'consumption'
  | 'pixels';

/** A unit of measure. `value in the base unit = value · factor + offset`; the base units are the SI ones, bytes for data. */
export interface Unit {
  /** The UCUM code (https://ucum.org); a plain word for the few units that UCUM lacks ("bp", "point"). */
  readonly code: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
}

/**
 * The unit of that UCUM code; undefined for a code that is not in the table. A currency is no unit: rates change by the
 * day, and nothing here knows a day. See currencies.ts.
 */
export const unitByCode = (code: string): Unit | undefined => BY_CODE.get(code);

/** The unit that a written name or sign stands for ("kilometres", "km", "sq km"), in lower case; undefined for others. */
export const unitByName = (name: string): Unit | undefined => BY_NAME.get(name);

/** The first words of unit names of several words ("square", "miles"), each with the longest name that begins so, in words. */
export const longestUnitName = (first: string): number => LONGEST.get(first) ?? 0;

/**
 * A value in the base unit of its dimension: `toBase(5, '[mi_i]')` is 8046.72 metres. A rate ("[bbl_us]/d", "km/h")
 * is taken apart; what it is per becomes a part of the dimension. Null for a code of neither kind.
 */
export function toBase(value: number, code: string): { readonly value: number; readonly dimension: string } | null {
  const whole = BY_CODE.get(code);
  if (whole) return { value: value * whole.factor + whole.offset, dimension: whole.dimension };
  const slash = code.lastIndexOf('/');
  if (slash < 0) return null;
  const per = BY_CODE.get(code.slice(slash + 1));
  if (!per) return null;
  const over = slash === 0 ? { value, dimension: '' } : toBase(value, code.slice(0, slash));
  return over && { value: over.value / per.factor, dimension: `${over.dimension}/${per.dimension}` };
}

/** A value brought from one unit to another ("5 miles" to km: 8.04672); null where the two measure different things. */
export function convert(value: number, from: string, to: string): number | null {
  const source = toBase(value, from);
  const one = toBase(1, to);
  const zero = toBase(0, to);
  if (!source || !one || !zero || source.dimension !== one.dimension) return null;
  return (source.value - zero.value) / (one.value - zero.value);
}

// One unit a line: code, factor, offset where there is one, then `:` and its names. Names with a capital that tells them
// apart from another unit's sign ("MW" against "mW") are matched in lower case all the same: news writes no milliwatts.
const TABLE: Readonly<Record<Dimension, string>> = {
  length: `m 1: m metre metres meter meters
    km 1000: km kms kilometre kilometres kilometer kilometers klick klicks
    cm 0.01: cm cms centimetre centimetres centimeter centimeters
    mm 0.001: mm millimetre millimetres millimeter millimeters
    dm 0.1: dm decimetre decimetres decimeter decimeters
    um 1e-6: µm μm micrometre micrometres micrometer micrometers micron microns
    nm 1e-9: nm nanometre nanometres nanometer nanometers
    [mi_i] 1609.344: mile miles mi
    [nmi_i] 1852: nautical_mile nautical_miles nmi
    [yd_i] 0.9144: yard yards yd yds
    [ft_i] 0.3048: foot feet ft
    [in_i] 0.0254: inch inches
    [ly] 9.4607e15: light-year light-years light_year light_years
    AU 1.495978707e11: astronomical_unit astronomical_units`,
  area: `m2 1: m2 m² sqm sq_m square_metre square_metres square_meter square_meters
    km2 1e6: km2 km² sq_km sqkm square_kilometre square_kilometres square_kilometer square_kilometers square_km
    cm2 1e-4: cm² square_centimetre square_centimetres square_centimeter square_centimeters
    [sft_i] 0.09290304: sqft sq_ft square_foot square_feet square-foot
    [syd_i] 0.83612736: square_yard square_yards
    [sin_i] 0.00064516: square_inch square_inches
    [smi_us] 2589988.11: square_mile square_miles sq_mi sq_mile sq_miles square-mile
    [acr_us] 4046.8564224: acre acres
    har 10000: hectare hectares ha`,
  volume: `L 0.001: litre litres liter liters l
    mL 1e-6: ml millilitre millilitres milliliter milliliters
    cL 1e-5: cl centilitre centilitres centiliter centiliters
    dL 1e-4: decilitre decilitres deciliter deciliters
    hL 0.1: hectolitre hectolitres hectoliter hectoliters
    m3 1: m3 m³ cubic_metre cubic_metres cubic_meter cubic_meters cu_m cbm
    km3 1e9: km³ cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
    cm3 1e-6: cc cm³ cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters
    [cft_i] 0.028316846592: cubic_foot cubic_feet cu_ft
    [cyd_i] 0.764554857984: cubic_yard cubic_yards
    [cin_i] 1.6387064e-5: cubic_inch cubic_inches
    [gal_us] 0.003785411784: gallon gallons
    [qt_us] 0.000946352946: quart quarts
    [pt_us] 0.000473176473: pint pints
    [foz_us] 2.95735295625e-5: fluid_ounce fluid_ounces fl_oz
    [bbl_us] 0.158987294928: barrel barrels bbl bbls
    [bu_us] 0.03523907016688: bushel bushels
    [acr_us].[ft_i] 1233.48184: acre-foot acre-feet acre_feet acre_foot`,
  mass: `kg 1: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
    g 0.001: gram grams gramme grammes g gm gms
    mg 1e-6: mg milligram milligrams milligramme milligrammes
    ug 1e-9: µg μg mcg microgram micrograms
    t 1000: t tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes
    kt 1e6: kiloton kilotons kilotonne kilotonnes
    Mt 1e9: megatonne megatonnes
    Gt 1e12: gigaton gigatons gigatonne gigatonnes
    [ston_av] 907.18474: ton tons short_ton short_tons
    [lton_av] 1016.0469088: long_ton long_tons
    [lb_av] 0.45359237: lb lbs pound pounds
    [oz_av] 0.028349523125: oz ounce ounces
    [oz_tr] 0.0311034768: troy_ounce troy_ounces
    [stone_av] 6.35029318: stone
    [car_m] 0.0002: carat carats`,
  time: `s 1: second seconds sec secs
    ms 0.001: millisecond milliseconds
    min 60: minute minutes min mins
    h 3600: hour hours hr hrs
    d 86400: day days
    wk 604800: week weeks
    mo 2629800: month months
    a 31557600: year years yr yrs annum`,
  speed: `km/h 0.2777777777777778: km/h kph kmh kmph
    [mi_i]/h 0.44704: mph
    m/s 1: m/s
    [kn_i] 0.5144444444444445: knot knots kt kts`,
  temperature: `Cel 1 273.15: °c ℃ celsius centigrade celcius
    [degF] 0.5555555555555556 255.3722222222222: °f ℉ fahrenheit farenheit
    K 1: kelvin kelvins`,
  power: `W 1: watt watts w
    kW 1000: kw kilowatt kilowatts
    MW 1e6: mw megawatt megawatts
    GW 1e9: gw gigawatt gigawatts
    TW 1e12: tw terawatt terawatts
    [HP] 745.6998715822702: hp horsepower
    bhp 745.6998715822702: bhp brake_horsepower`,
  energy: `J 1: joule joules
    kJ 1000: kj kilojoule kilojoules
    MJ 1e6: mj megajoule megajoules
    GJ 1e9: gj gigajoule gigajoules
    cal 4.184: calorie calories
    kcal 4184: kcal kilocalorie kilocalories
    kW.h 3.6e6: kwh kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours
    MW.h 3.6e9: mwh megawatt-hour megawatt-hours megawatt_hour megawatt_hours
    GW.h 3.6e12: gwh gigawatt-hour gigawatt-hours gigawatt_hour gigawatt_hours
    TW.h 3.6e15: twh terawatt-hour terawatt-hours terawatt_hour terawatt_hours
    [Btu] 1055.06: btu btus
    eV 1.602176634e-19: electronvolt electronvolts`,
  frequency: `Hz 1: hz hertz
    kHz 1000: khz kilohertz
    MHz 1e6: mhz megahertz
    GHz 1e9: ghz gigahertz
    /min 0.016666666666666666: rpm revolutions_per_minute`,
  voltage: 'V 1: volt volts\n kV 1000: kv kilovolt kilovolts',
  current: 'A 1: amp amps ampere amperes',
  charge: 'mA.h 3.6: mah milliampere-hour milliampere-hours',
  force: 'N 1: newton newtons\n kN 1000: kilonewton kilonewtons',
  torque: 'N.m 1: newton_metre newton_metres newton-metre newton-metres newton_meter newton_meters',
  pressure: `Pa 1: pascal pascals
    hPa 100: hpa hectopascal hectopascals
    kPa 1000: kpa kilopascal kilopascals
    bar 100000: bar bars
    mbar 100: millibar millibars
    atm 101325: atmospheres
    mm[Hg] 133.322387415: mmhg
    [psi] 6894.757293168: psi pounds_per_square_inch
    ksi 6894757.293168: ksi`,
  angle: "deg 1: degree degrees deg °\n ' 0.016666666666666666: arcminute arcminutes",
  data: `By 1: byte bytes
    kBy 1000: kb kilobyte kilobytes
    MBy 1e6: mb megabyte megabytes
    GBy 1e9: gb gigabyte gigabytes
    TBy 1e12: tb terabyte terabytes
    PBy 1e15: pb petabyte petabytes
    bit 0.125: bit bits
    kbit 125: kilobit kilobits
    Mbit 125000: megabit megabits
    Gbit 1.25e8: gigabit gigabits`,
  'data-rate': `Mbit/s 125000: mbps mbit/s megabits_per_second megabit_per_second
    Gbit/s 1.25e8: gbps gbit/s gigabits_per_second gigabit_per_second
    kbit/s 125: kbps kbit/s kilobits_per_second`,
  fraction: `% 0.01: % percent per_cent pct percents per_cents percentage ％
    [ppth] 0.001: ‰ permille
    [ppm] 1e-6: ppm parts_per_million part_per_million
    [ppb] 1e-9: ppb parts_per_billion part_per_billion parts-per-billion`,
  points: `percentage point 1: percentage_point percentage_points percent_point percent_points pp ppt ppts percentage-point %-point %-points
    bp 0.01: basis_point basis_points bps bp basis-point`,
  sound: 'dB 1: decibel decibels db',
  dose: 'mSv 0.001: millisievert millisieverts\n Sv 1: sievert sieverts\n uSv 1e-6: microsievert microsieverts',
  'volume/time': 'm3/s 1: cumec cumecs\n [bbl_us]/d 1.840130728333333e-6: bpd b/d',
  consumption: '[mi_i]/[gal_us] 1: mpg miles_per_gallon',
  pixels: 'pixel 1: pixel pixels px\n megapixel 1000000: megapixel megapixels mpx mp',
};

const BY_CODE: ReadonlyMap<string, Unit> = new Map(rows().map(({ unit }): [string, Unit] => [unit.code, unit]));
const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  rows().flatMap(({ unit, names }) => names.map((name): [string, Unit] => [name.replaceAll('_', ' '), unit])),
);
const LONGEST: ReadonlyMap<string, number> = new Map(
  [...BY_NAME.keys()]
    .map((name) => name.split(' '))
    .sort((a, b) => a.length - b.length)
    .map((words): [string, number] => [words[0] ?? '', words.length]),
);

function rows(): { readonly unit: Unit; readonly names: readonly string[] }[] {
  return Object.entries(TABLE).flatMap(([dimension, lines]) =>
    lines.split('\n').map((line) => {
      const [head = '', names = ''] = split(line.trim());
      const [, code = '', factor = '1', offset = '0'] = /^(.+?) ([\d.e-]+)(?: ([\d.]+))?$/.exec(head) ?? [];
      return {
        unit: { code, dimension: dimension as Dimension, factor: Number(factor), offset: Number(offset) },
        names: names.split(' '),
      };
    }),
  );
}

function split(line: string): [string, string] {
  const colon = line.indexOf(': ');
  return [line.slice(0, colon), line.slice(colon + 2)];
}
