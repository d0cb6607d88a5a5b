// Data only. The questions of the news that a length of time answers: how long a sentence is, how long a jury was out. The first
// that fits counts.
import type { Aspect } from './aspect.ts';

const NOT_IMPOSED =
  /\b(?:fac(?:e|es|ed|ing)|risk(?:s|ed)?|up to|maximum|minimum|at least|ask(?:s|ed)|sought|seek(?:s|ing)?|demand(?:s|ed)|calls?|called|suspended|already|eligible|after|previous|reduced|cut) [^.;]{0,30}$/i;

export const ASPECTS_OF_TIME: readonly Aspect[] = [
  {
    name: 'prison term',
    of: ['term'],
    before:
      /\b(?:jail|imprison|sentenc)(?:e|ed|es|s)?\b[^.;]{0,25}$|\b(?:sentence|prison term|jail term) of [^.;]{0,10}$|\b(?:serving|serves|down for) (?:\w+ )?$/i,
    after:
      /^['’]?s?[- ](?:in (?:prison|jail|a penal)|behind bars|prison|jail|imprisonment|(?:prison |jail )?sentence|without (?:parole|remission))/i,
    unless: NOT_IMPOSED,
  },
  {
    name: 'prison term',
    of: ['term'],
    before: /\b(?:gets|got|given|gave (?:her|him|them)|receiv(?:ed|es)|was handed|were handed) $/i,
    then: /^(?:['’]?\s*(?:[.,;!?]|$)|['’]? (?:for|over|and|as|after) )/i,
  },
  {
    name: 'sentence sought',
    of: ['term'],
    before: /\bprosecut\w+ [^.;]{0,25}\b(?:asked for|sought|demanded|called for|requested) [^.;]{0,15}$/i,
  },
  {
    name: 'deliberation',
    of: ['while'],
    before: /\b(?:jury|jurors)\b[^.;]{0,60}$|\bdeliberat\w+ [^.;]{0,20}$/i,
    after: /^ (?:of deliberations?|to (?:find|reach|convict|acquit)\b)/i,
  },
  {
    name: 'deadline',
    of: ['while'],
    before: /\b(?:leave|go|withdraw|comply|depart|vacate)\b[^.;]{0,20}\bwithin $/i,
    after:
      /^ to (?:leave|withdraw|comply|depart|vacate|pay|respond|be gone|get out|pack)\b|^['’]? (?:deadline|ultimatum)\b/i,
  },
  {
    name: 'deadline',
    of: ['while'],
    before: /\b(?:given|gave|gives?) [^.;]{0,25}$/i,
    then: /^(?: to\b| from\b|\s*[.,;!?]|$)/i,
    unless: /\b(?:apart|for) $/i,
  },
  {
    name: 'delay',
    of: ['term', 'while'],
    before: /\bdelay(?:ed)?(?: of| by)? [^.;]{0,8}$/i,
    after: /^ (?:behind schedule|late|overdue|delay)\b/i,
  },
  {
    name: 'questioning',
    of: ['while'],
    before: /\b(?:questioned|interrogated|grilled|quizzed)\b[^.;]{0,30}\bfor [^.;]{0,8}$/i,
    after: /^ of (?:questioning|interrogation)\b/i,
  },
  {
    name: 'response',
    of: ['while'],
    before:
      /\b(?:officers|police|ambulances?|firefighters|rescuers|help)\b [^.;]{0,30}\b(?:waited|took|arrived|needed)(?: for)? [^.;]{0,8}$/i,
    after: /^ after (?:the|a|an) (?:first |emergency |distress |911 |999 )*(?:call|alarm|alert)\b/i,
  },
  { name: 'siege', of: ['while'], after: /^[- ](?:\w+[- ])?(?:siege|stand-?off|hostage)/i },
  {
    name: 'battle',
    of: ['while'],
    before:
      /\b(?:battle|fight|fighting|clash|clashes|attack|assault|firefight|gun ?battle|shoot-?out)\b[^.;]{0,50}\blasted (?:for )?[^.;]{0,8}$/i,
    after: /^[- ](?:\w+ )?(?:battle|firefight|gun ?battle|shoot-?out|clash)\b/i,
  },
  {
    name: 'trapped',
    of: ['while'],
    before: /\b(?:trapped|buried|stranded|adrift|clinging|stuck)\b[^.;]{0,40}\bfor [^.;]{0,8}$/i,
    after:
      /^ (?:in the (?:ice|snow|rubble|water|sea|dark|cold|lift)|under (?:the )?(?:rubble|snow|debris|ground)|underground|adrift|at sea)\b/i,
  },
  {
    name: 'captivity',
    of: ['while', 'term'],
    before: /\b(?:captive|hostage|captivity)\b[^.;]{0,25}\bfor [^.;]{0,8}$/i,
    after: /^ (?:in captivity|as (?:a )?(?:hostages?|captives?))\b/i,
  },
  { name: 'search', of: ['while'], after: /^[- ](?:\w+ )?(?:search|manhunt|hunt)\b/i },
  {
    name: 'truce',
    of: ['while', 'term'],
    before: /\b(?:truce|cease-?fire|pause)\b[^.;]{0,25}\b(?:for|of|lasting) [^.;]{0,8}$/i,
    after: /^[- ](?:\w+ )?(?:truce|cease-?fire|pause)\b/i,
  },
  { name: 'mourning', of: ['while'], after: /^ of (?:\w+ )?mourning\b/i },
  { name: 'curfew', of: ['while'], after: /^[- ](?:\w+ )?curfew\b/i },
  { name: 'state of emergency', of: ['while'], before: /\bstate of emergency\b[^.;]{0,25}\bfor [^.;]{0,8}$/i },
  {
    name: 'strike',
    of: ['while'],
    before: /\b(?:strike|walkout|stoppage)\b[^.;]{0,25}\b(?:for|of|lasting) [^.;]{0,8}$/i,
    after: /^[- ](?:\w+ )?(?:strike|walkout|stoppage)\b/i,
    unless: /\bafter $|^ into |\bhunger strike\b/i,
  },
  { name: 'talks', of: ['while'], after: /^ of (?:\w+ )?(?:talks|negotiations|bargaining)\b/i },
  { name: 'trial', of: ['while', 'term'], after: /^[- ](?:\w+ )?trial\b/i },
  { name: 'visit', of: ['while'], after: /^[- ](?:\w+ )?(?:visit|trip|tour)\b/i },
  {
    name: 'blackout',
    of: ['while'],
    before: /\bwithout (?:power|electricity)\b[^.;]{0,15}\bfor [^.;]{0,8}$/i,
    after: /^[- ](?:\w+ )?(?:blackout|power cut|outage)\b/i,
  },
  {
    name: 'mandate',
    of: ['term'],
    before: /\bmandate\b[^.;]{0,20}\b(?:of|for|be|is|was) [^.;]{0,8}$/i,
    after: /^[- ](?:mandate|mission)\b/i,
  },
  {
    name: 'contract',
    of: ['term'],
    before: /\b(?:contract|lease|concession) (?:of|for|over|runs for) [^.;]{0,10}$/i,
    after: /^[- ](?:\w+ )?(?:contract|lease|concession)\b/i,
  },
  {
    name: 'ban',
    of: ['term', 'while'],
    before: /\b(?:banned|suspended|barred|disqualified)\b[^.;]{0,30}\bfor [^.;]{0,8}$/i,
    after: /^[- ](?:\w+ )?(?:ban|suspension|disqualification)\b/i,
  },
];
