import type { Group, GroupStatus } from '../../model/group.ts';

/** How a group's status is told on a card; `others` counts the other articles that tell the fact. */
export function verdict(group: Pick<Group, 'status' | 'independent'>, others: number): string {
  const articles = count(others, 'other article');
  switch (group.status) {
    case 'single':
      return others === 0 ? 'Uncorroborated: no other article tells this.' : `Told by ${articles}, from one source.`;
    case 'agree':
      return group.independent > 1
        ? `${group.independent} independent sources agree.`
        : `Told by ${articles}, but all share one source’s wording.`;
    case 'conflict':
      return 'Sources contradict each other.';
    case 'explained':
      return 'Sources differ, and the difference is explained.';
    case 'developing':
      return 'Developing: a later report replaces an earlier one.';
  }
}

/** The same for a fact of a draft, which counts only the sources; `lone`: no source tells such a value of anything alike. */
export function draftVerdict(group: Pick<Group, 'status' | 'independent'>, lone: boolean): string {
  if (group.status === 'agree')
    return group.independent > 1
      ? `${group.independent} independent sources say the same.`
      : 'One source says the same.';
  if (group.status !== 'single') return verdict(group, 0);
  return lone
    ? 'Uncorroborated: no source has this.'
    : 'No source’s sentence was matched to this one, though such a value stands in the sources.';
}

/** A theme icon for the status; the words beside it say the same. */
export const STATUS_ICON: Readonly<Record<GroupStatus, string>> = {
  agree: '$(check)',
  conflict: '$(warning)',
  explained: '$(info)',
  developing: '$(history)',
  single: '$(circle-outline)',
};

/** "1 article", "4 articles", "no articles". */
export const count = (n: number, noun: string): string => `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
