/**
 * What stands at an index of a list; nothing before the first. An index below zero is a property's name to the engine: looked
 * up as such, it is dear itself and makes every other look from the same place dear.
 */
export const nth = <T>(list: ArrayLike<T>, index: number): T | undefined => (index < 0 ? undefined : list[index]);
