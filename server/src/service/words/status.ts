import type { Conflict } from '../../model/conflict.ts';
import type { Group, GroupStatus } from '../../model/group.ts';
import { type DateStyle, PLAIN } from './reader.ts';
import { say } from './say.ts';

/** How a fact stands among the sources. Of a contradiction that Problems does not list, a card must not speak as of one that it does. */
export type Standing = GroupStatus | 'doubtful';

export const standingOfGroup = ({ status }: Pick<Group, 'status'>, conflict: Conflict | null): Standing =>
  status === 'conflict' && conflict?.severity === 'hint' ? 'doubtful' : status;

/** What is told of on a card. */
export interface Stood {
  readonly status: Standing;
  readonly independent: number;
}

/** How a fact's standing is told on a card; `others` counts the other articles that tell the fact. */
export function verdict(group: Stood, others: number, style: DateStyle = PLAIN): string {
  switch (group.status) {
    case 'single':
      return others === 0
        ? say(style, 'Uncorroborated: no other article tells this.')
        : say(style, 'Told by {0} other articles, from one source.', others);
    case 'agree':
      return group.independent > 1
        ? say(style, '{0} independent sources agree.', group.independent)
        : say(style, 'Told by {0} other articles, but all share one source’s wording.', others);
    case 'conflict':
      return say(style, 'Sources contradict each other.');
    case 'doubtful':
      return say(style, 'Perhaps a contradiction: it is in doubt whether the sources tell of the same.');
    case 'explained':
      return say(style, 'Sources differ, and the difference is explained.');
    case 'developing':
      return say(style, 'Developing: a later report replaces an earlier one.');
  }
}

/** The same for a fact of a draft, which counts only the sources; `lone`: no source tells such a value of anything alike. */
export function draftVerdict(group: Stood, lone: boolean, style: DateStyle = PLAIN): string {
  if (group.status === 'agree') return say(style, '{0} independent sources say the same.', group.independent);
  if (group.status !== 'single') return verdict(group, 0, style);
  return lone
    ? say(style, 'Uncorroborated: no source has this.')
    : say(style, 'No source’s sentence was matched to this one, though such a value stands in the sources.');
}

/** A theme icon for the status; the words beside it say the same. */
export const STATUS_ICON: Readonly<Record<Standing, string>> = {
  agree: '$(check)',
  conflict: '$(warning)',
  doubtful: '$(question)',
  explained: '$(info)',
  developing: '$(history)',
  single: '$(circle-outline)',
};
