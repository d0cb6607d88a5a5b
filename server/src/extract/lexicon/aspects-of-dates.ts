// Data only. The questions of the news that a day or an hour answers: when the fire broke out, when the school opens again. The
// first that fits counts.
import type { Aspect } from './aspect.ts';

export const ASPECTS_OF_DATES: readonly Aspect[] = [
  { name: 'last seen', of: ['hour', 'day'], before: /\blast seen\b[^.;]{0,69}$/i },
  {
    name: 'fire',
    of: ['hour'],
    before: /\b(?:fire|blaze|flames)\b[^.;]{0,69}\b(?:broke out|began|started)\b[^.;]{0,12}$/i,
  },
  {
    name: 'shooting',
    of: ['hour'],
    before:
      /\b(?:shooting|firing|shots|gunfire)\b[^.;]{0,50}\b(?:began|started|broke out|rang out|heard)\b[^.;]{0,15}$|\bopened fire\b[^.;]{0,45}\bat $/i,
  },
  {
    name: 'quake',
    of: ['hour'],
    before: /\b(?:quake|earthquake|tremor)\b[^.;]{0,40}\b(?:struck|hit|shook|occurred)\b[^.;]{0,40}\bat $/i,
  },
  {
    name: 'alarm',
    of: ['hour'],
    before: /\b(?:alarm|emergency call|distress call|alert)\b[^.;]{0,40}\bat $/i,
    unless: /\b(?:disabled|disarmed|deactivated|silenced|switched off|turned off|cut)\b[^.;]{0,60}$/i,
  },
  { name: 'take-off', of: ['hour'], before: /\b(?:took off|lifted off|takes off)\b[^.;]{0,50}\bat $/i },
  { name: 'landing', of: ['hour'], before: /\blanded\b[^.;]{0,45}\bat $/i },
  { name: 'contact lost', of: ['hour'], before: /\b(?:contact|signal)\b[^.;]{0,30}\blost\b[^.;]{0,25}\bat $/i },
  {
    name: 'landfall',
    of: ['hour'],
    before: /\b(?:made landfall|came ashore|crossed the coast)\b[^.;]{0,55}\bat $/i,
  },
  {
    name: 'sample',
    of: ['day', 'hour'],
    before: /\b(?:sample|specimen)\b[^.;]{0,60}\b(?:taken|collected|given)\b[^.;]{0,45}$|\bsample:[^.;]{0,60}\bon $/i,
  },
  {
    name: 'to be gone by',
    of: ['day', 'hour'],
    before: /\b(?:be (?:gone|out)|leave|withdraw|vacate)\b[^.;]{0,40}\b(?:by|until) $/i,
  },
  {
    name: 'to be gone by',
    of: ['day', 'hour'],
    before: /\bby $/i,
    then: /^[^.;]{0,40}\bmust (?:be (?:out|gone)|leave|go)\b/i,
  },
  {
    name: 'end of the strike',
    of: ['day', 'hour'],
    before: /\b(?:strike|walkout|stoppage)\b[^.;]{0,30}\bends?\b[^.;]{0,10}$|\bback to work (?:at|on) $/i,
  },
  {
    name: 'reopening',
    of: ['day'],
    before:
      /\b(?:re-?opens?|re-?opened|open again|resumes?|(?:stay|stays|remain|remains) (?:closed|shut))\b[^.;]{0,35}\b(?:on|until|from|till) $|\bclosure (?:ends|lasts) (?:on|until) $/i,
  },
  {
    name: 'decision',
    of: ['day'],
    before: /\b(?:decision|ruling|verdict|judgment|approval|green light|decide)\b[^.;]{0,40}\b(?:by|on|due) $/i,
    after: /^[^.;]{0,20}\bdue to (?:decide|rule)\b/i,
  },
  {
    name: 'first case',
    of: ['day'],
    before: /\bfirst (?:patient|case|victim|infection)\b[^.;]{0,65}\bon $/i,
  },
  {
    name: 'funeral',
    of: ['day'],
    before: /\b(?:funeral|buried|laid to rest|interred|memorial service|cremated)\b[^.;]{0,70}\bon $/i,
  },
  {
    name: 'hearing',
    of: ['day'],
    before:
      /\b(?:next hearing|hearing|trial)\b[^.;]{0,30}\b(?:set|scheduled|due|to open|to begin|to start|opens|begins|starts)\b[^.;]{0,12}$/i,
  },
  {
    name: 'election',
    of: ['day'],
    before:
      /\b(?:elections?|run-?off|referendum)\b[^.;]{0,30}\b(?:is|are|be|due|set|scheduled|held)\b[^.;]{0,15}\b(?:on|for) $/i,
    after: /^[’']?s? (?:general |presidential |parliamentary |local )?(?:elections?|run-?off|referendum)\b/i,
  },
  {
    name: 'start',
    of: ['day to come'],
    before:
      /\b(?:as of|with effect from|in(?:to)? force (?:on|from)|takes? effect (?:on|from)|effective(?: from)?|starting|starts on|begins on|from)(?: the)? $/i,
    unless: /\b(?:apart|away|far) from $|^ (?:to|until|till)\b/i,
  },
];
