// Words that tell the name of an outlet or an institution from a headline.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const OUTLET = words(
  `times herald standard post tribune journal courier register sentinel gazette bugle telegraph observer chronicle daily weekly monthly
  ledger mail mirror star sun globe independent guardian record review examiner monitor radio tv television fm am broadcasting network
  channel canal blog news newspaper press wire newswire magazine bulletin dispatch echo enquirer inquirer argus advertiser reporter
  report today voice online media anzeiger zeitung tagblatt kurier presse tageblatt post-gazette evening morning sunday newsletter web site website
  live podcast update messenger signal comet clarion citizen gazzetta diario correo morgen matin`,
);
const INSTITUTION = words(
  `ministry department office council board commission committee agency authority bureau directorate headquarters secretariat
  government parliament assembly senate court police prosecutor's embassy consulate mission presidency chancellery administration
  inspectorate service institute organisation organization association union federation confederation republic kingdom university hospital
  school district foundation society club fc afc sc cf inc inc. ltd plc llc ag gmbh corp corp. co co. group holding company bank party
  league command staff section division forces guard corps centre center home observatory museum library church trust fund municipality mayor's`,
);
const SMALL = words(`of the for and in on at de la le du des der die das und & a an et y e al von van`);
const DOCUMENT =
  /^(?:(?:joint |official |press |media |news |daily |weekly |situation )*(?:statement|communiqu[eé]|release|notice|bulletin|circular|report|information|advisory|briefing|transcript|clarification|correction|record|decree|note|memorandum|announcement|summary|minutes|factsheet|fact sheet|office|service|department|contacts?))(?!\p{L})/iu;
const SECTION =
  /^(?:(?:club |local |world |top |breaking |latest )?news|business|sports?|world|politics|opinion|comment|analysis|features?|culture|science|health|technology|tech|local|national|international|home|economy|finance|markets|obituaries|letters|editorial|weather|video|photos?|gallery|breaking|exclusive|live|update)$/i;

/** "Press release", "Statement No. 41", "Report of …": what kind of paper this is, not what it says. Short ones alone. */
export function isDocumentType(line: string): boolean {
  const count = countWords(line);
  if (/^(?:statement|message|letter|remarks|speech|address) (?:by|from)\b/i.test(line) && !/ on /i.test(line))
    return count <= 9;
  return (
    (DOCUMENT.test(line) && (count <= 5 || /\b(?:no|nr)\.? ?\d/i.test(line))) ||
    /\bno\. \d+(?:[/-]\d+)?\W*$/i.test(line)
  );
}

export const isSection = (line: string): boolean => line.length < 40 && SECTION.test(line.replace(/[^\p{L}]+$/u, ''));

/** What a paper says of itself in a motto; "Exports at their lowest since 2015" is a headline. */
const PROUD =
  /^(?:(?:proudly )?(?:serving|reporting|informing|telling|covering|bringing|connecting|keeping|printing)|(?:first )?(?:published|printed|founded|established)|est\.?|independent|trusted|free|yours?)\b/i;

/** "Serving the valley since 1887", "410 Main Street", "For immediate release". */
export const isMotto = (line: string): boolean =>
  (PROUD.test(line) && /\bsince \d{4}\W*$/i.test(line)) ||
  /^\d+ [\p{Lu}][\p{L} ]* (?:street|st\.?|road|avenue|square|lane)\b/iu.test(line) ||
  /^for (?:immediate|general) (?:release|publication)|^for the (?:press|media)\W*$|^page \d+\W*$/i.test(line);

/** A name of an outlet or an institution, standing alone: capitalised words, one of them telling ("The Osten Courier"). */
export function isMasthead(line: string): boolean {
  const all = line.match(/[\p{L}\d][\p{L}\p{M}\d.'’&-]*/gu) ?? [];
  if (all.length === 0 || all.length > 9 || all.some((word) => word.toLowerCase() === 'to')) return false;
  let telling = false;
  let small = 0;
  for (const word of all) {
    const lower = word.toLowerCase().replace('’', "'");
    if (OUTLET.has(lower) || INSTITUTION.has(lower)) telling = true;
    else if (/^\p{Ll}/u.test(word) && !SMALL.has(lower)) small++;
  }
  return telling && small === 0 && !/[!?:;]|^our /i.test(line);
}

/** The outlet's own words alone: an institution speaks for itself, an outlet is named beside a byline. */
export function isOutlet(name: string): boolean {
  const all = name.match(/[\p{L}\d][\p{L}\p{M}\d.'’&-]*/gu) ?? [];
  return all.length <= 7 && /^\p{Lu}|^\d/u.test(name) && all.some((word) => OUTLET.has(word.toLowerCase()));
}

/** "General Staff of the Armed Forces": an institution's word with "of" behind it is a name, never a headline in title case. */
export function namesInstitution(line: string): boolean {
  const match = /^(?:[\p{L}.'’&-]+ ){0,3}([\p{L}]+) (?:of|for)\b/u.exec(line);
  return match !== null && INSTITUTION.has((match[1] ?? '').toLowerCase());
}

export const countWords = (line: string): number => line.match(/[\p{L}\d][\p{L}\p{M}\d.'’&-]*/gu)?.length ?? 0;
