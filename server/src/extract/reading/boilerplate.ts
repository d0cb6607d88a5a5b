import type { Span } from '../../model/span.ts';
import { Kind, kindOf } from '../../text/characters.ts';
import { splitSentences } from '../../text/split-sentences.ts';

/**
 * Openings of lines that belong to the page and not to the story, by their first word in lower case: links to other
 * stories, appeals, buttons, credits of pictures, rights. What such a line says is neither claim nor quote.
 */
const OPENINGS: ReadonlyMap<string, RegExp> = new Map([
  [
    'read',
    /^read (?:also|more|next|the (?:original|full) (?:article|story|text|version)|this (?:article|story)|our|in full)\b/i,
  ],
  ['also', /^also (?:read|on|in this (?:section|series))\b/i],
  ['see', /^see (?:also|more)\b/i],
  ['more', /^more (?:on this|news|stories|from|about this|in this|like this)\b|^more:/i],
  ['related', /^related(?: (?:articles?|stor(?:y|ies)|topics?|news|content|links?|posts?|coverage))?(?::| *$)/i],
  ['recommended', /^recommended(?: for you| stories| reading)?(?::| *$)/i],
  ['don', /^don['’]t miss\b/i],
  ['you', /^you (?:may|might) (?:also )?(?:like|be interested)\b|^you can (?:follow|subscribe|support|donate)\b/i],
  ['what', /^what to read next\b/i],
  ['most', /^most (?:read|popular|viewed|shared)\b/i],
  ['trending', /^trending(?: now| stories)?(?::| *$)/i],
  ['popular', /^popular (?:now|stories|articles)\b/i],
  ['top', /^top (?:stories|news)(?: of the (?:day|week))?(?::| *$)/i],
  ['latest', /^latest (?:news|stories|headlines)(?::| *$)/i],
  ['all', /^all (?:news|rights reserved|stories|articles)\b(?=[\s.:]*(?:$|\p{Lu}))/iu],
  ['all-news', /^all-news$/i],
  [
    'support',
    /^support (?:us|our (?:work|journalism|team)|independent journalism|[\p{Lu}][\p{L} ]{2,30} on (?:patreon|ko-fi))\b/iu,
  ],
  ['donate', /^donate\b/i],
  ['become', /^become an? (?:patron|member|supporter|subscriber|sponsor)\b/i],
  ['subscribe', /^subscribe\b/i],
  ['sign', /^sign (?:up|in)\b(?: (?:to|for|here|now|with)\b|[.:!]? *$)/i],
  ['log', /^log in\b/i],
  ['register', /^register (?:now|here|for free|to (?:read|continue))\b/i],
  [
    'follow',
    /^follow (?:us|our|the (?:latest|story)|[\p{L} .]{2,30} on (?:twitter|x|facebook|telegram|instagram|linkedin|google))\b/iu,
  ],
  [
    'join',
    /^join (?:us on|our (?:telegram|whatsapp|channel|newsletter|community|team)|the (?:conversation|discussion))\b/i,
  ],
  ['like', /^like us on\b/i],
  ['get', /^get (?:the latest|our (?:app|newsletter|free)|breaking news|all the latest)\b/i],
  ['download', /^download (?:the|our) .{0,20}app\b/i],
  ['click', /^click (?:here|on|to)\b/i],
  ['tap', /^tap (?:here|to)\b/i],
  ['share', /^share(?: (?:this|on|via|with|the article|article|story))?\b(?: |[.:!]? *$)(?!of|price|prices|holders)/i],
  ['tweet', /^tweet(?: this)? *$/i],
  [
    'facebook',
    /^facebook\b(?:[\s,|/·•]+(?:twitter|x|telegram|whatsapp|linkedin|email|e-mail|print|copy link|messenger))+/i,
  ],
  ['print', /^print(?: this| article)? *$/i],
  ['advertisement', /^advertisements?\b[\s.:-]*(?:$|continue)/i],
  ['advertising', /^advertising *$/i],
  ['ad', /^ad *$/i],
  ['sponsored', /^sponsored(?: content| by\b.*)? *$/i],
  ['promoted', /^promoted(?: content)? *$/i],
  ['copyright', /^copyright\b/i],
  ['©', /^©/],
  ['(c)', /^\(c\) *\d{4}/i],
  ['reproduction', /^reproduction\b/i],
  [
    'this',
    /^this (?:article|story|report|post|text|piece) (?:was|has been|is|first|originally|also) (?:first |originally |initially |also |re)?(?:published|appeared|appears|posted|republished|syndicated|produced|part of|reprinted)\b/i,
  ],
  ['originally', /^originally (?:published|posted|appeared)\b/i],
  ['first', /^first (?:published|posted)\b/i],
  [
    'the',
    /^the (?:original|full) (?:article|story|text|version) (?:is|can|was)\b|^the views expressed\b|^the opinions expressed\b/i,
  ],
  ['views', /^views expressed\b/i],
  ['got', /^got (?:a|any) (?:news )?(?:tip|story|question)s?\b/i],
  ['have', /^have (?:a|any) (?:news )?(?:tip|story)s?\b|^have you (?:seen|got) (?:a|something)\b/i],
  ['send', /^send (?:us|your) (?:a |your )?(?:tips?|news|stor|photos|feedback|letters)\b/i],
  ['comments', /^comments?(?: \(?\d+\)?| are closed.*| closed)?[\s:]*$/i],
  ['comment', /^comment(?: on this (?:story|article))? *$/i],
  ['leave', /^leave a (?:comment|reply)\b/i],
  ['guest', /^guest ?book\b/i],
  ['post', /^post a comment\b/i],
  ['view', /^view (?:comments|all|more|gallery|the (?:gallery|original))\b/i],
  ['show', /^show (?:comments|more)\b/i],
  ['load', /^load(?:ing)? (?:more|comments)\b/i],
  ['image', /^image(?: (?:source|credit|caption|copyright))?s?:|^image source\b/i],
  ['images', /^images?:/i],
  ['photo', /^photos?(?: (?:credit|by|courtesy|source|illustration))?s?[:/]|^photo (?:by|courtesy)\b/i],
  ['photos', /^photos?:/i],
  ['picture', /^pictures?(?: (?:credit|by))?:/i],
  ['video', /^video(?: (?:credit|by|courtesy|source))?:/i],
  ['file', /^file (?:photo|picture|image)\b/i],
  ['credit', /^credits?:/i],
  ['illustration', /^illustration(?: photo)?[:.]/i],
  ['getty', /^getty images\b/i],
  ['tags', /^tags?:/i],
  ['tag', /^tags?:/i],
  ['topics', /^topics?:/i],
  ['categories', /^categor(?:y|ies):/i],
  ['keywords', /^keywords?:/i],
  ['filed', /^filed under\b/i],
  ['labels', /^labels?:/i],
  ['listen', /^listen to (?:this|the|our|more)\b/i],
  ['watch', /^watch(?: (?:the video|more|live|now|also|this|our))?:|^watch (?:the video|more|live|our)\b/i],
  ['cookies', /^cookies?\b.{0,60}\b(?:policy|settings|website|site)\b/i],
  [
    'we',
    /^we use cookies\b|^we rely on (?:your|our readers)\b|^we need your (?:support|help)\b|^we(?:['’]re| are) bringing the voice of\b/i,
  ],
  ['our', /^our (?:telegram|whatsapp|youtube|newsletter|app)\b|^our standards:/i],
  ['terms', /^terms (?:of (?:use|service)|and conditions|& conditions)\b/i],
  ['privacy', /^privacy (?:policy|notice)\b/i],
  ['contact', /^contact us\b/i],
  ['about', /^about (?:us|the author)\b[\s:]*$/i],
  ['back', /^back to (?:top|home|news)\b/i],
  ['home', /^home *$/i],
  ['menu', /^menu *$/i],
  ['next', /^next (?:article|story|post)\b/i],
  ['previous', /^previous (?:article|story|post)\b/i],
  ['newsletter', /^newsletter\b[\s:]*(?:$|sign)/i],
  ['breaking', /^breaking news alerts?\b/i],
  ['translated', /^translated (?:by|from|with)\b/i],
  ['source', /^(?:news )?sources?: /i],
  ['via', /^via:? [\p{Lu}][\p{L} .]{1,30}$/u],
]);

/** Openings that also turn up glued to the end of a paragraph, as a page's text is pasted. */
const INLINE =
  /\b(?:Read also|READ ALSO|Read more|READ MORE|Also read|ALSO READ|See also|SEE ALSO|All news|Support us|Subscribe|Sign up|Follow us|Click here|Share this|All rights reserved|Read the (?:original|full)|Advertisement|ADVERTISEMENT|Related(?: stories| articles)?:|Image:|Photo:|Originally published|This article was)|©/g;

/** Whether the stretch opens as boilerplate does. */
export function isBoilerplate(text: string, span: Span): boolean {
  const start = span.start + leading(text, span);
  const word = FIRST_WORD.exec(text.slice(start, Math.min(span.end, start + 24)))?.[0].toLowerCase();
  const opening = word === undefined ? undefined : OPENINGS.get(word);
  return opening?.test(text.slice(start, Math.min(span.end, start + 160))) ?? false;
}

const FIRST_WORD = /^(?:\(c\)|©|\p{L}+)/iu;

/** Bullets, arrows, brackets and marks of emphasis before the first word. */
function leading(text: string, span: Span): number {
  if (kindOf(text.charCodeAt(span.start)) === Kind.Letter) return 0;
  return /^(?!\(c\))[\s*_>•·▶►→»#(–—-]{1,6}/i.exec(text.slice(span.start, span.start + 6))?.[0].length ?? 0;
}

/**
 * The parts of a paragraph: its own sentences, and boilerplate that stands among them. One part where there is none,
 * which is nearly always.
 */
export function cutBoilerplate(text: string, span: Span): { readonly span: Span; readonly boilerplate: boolean }[] {
  if (isBoilerplate(text, span)) return cutBehind(text, span);
  const stretch = text.slice(span.start, span.end);
  for (const match of stretch.matchAll(INLINE)) {
    const at = span.start + match.index;
    if (at === span.start || !beginsSentence(text, span.start, at)) continue;
    if (!isBoilerplate(text, { start: at, end: span.end })) continue;
    return [
      { span: { start: span.start, end: at }, boilerplate: false },
      ...cutBehind(text, { start: at, end: span.end }),
    ];
  }
  return [{ span, boilerplate: false }];
}

/** "All news" and "Advertisement" end with themselves; other boilerplate ends with its sentence where more than one stands there. */
function cutBehind(text: string, span: Span): { readonly span: Span; readonly boilerplate: boolean }[] {
  const label = /^(?:all news|advertisement)[\s.:]+(?=\p{Lu})/iu.exec(text.slice(span.start, span.start + 40));
  const end = label ? span.start + label[0].length : endOfAppeal(text, span);
  const first = { span: { start: span.start, end }, boilerplate: true };
  return end < span.end ? [first, ...cutBoilerplate(text, { start: end, end: span.end })] : [first];
}

/** A short line is boilerplate as a whole; in a long one the story goes on behind the sentence that opens so. */
function endOfAppeal(text: string, span: Span): number {
  if (span.end - span.start < 300) return span.end;
  return splitSentences(text, span)[1]?.start ?? span.end;
}

function beginsSentence(text: string, floor: number, at: number): boolean {
  let before = at - 1;
  while (before > floor && /[\s"”’')\]*_|]/.test(text.charAt(before))) before--;
  return /[.!?…:|•]/.test(text.charAt(before));
}
