/** Values that lie within `reach` of the one before, as one value each: their mean, from low to high. */
export function clusters(values: readonly number[], reach: number): readonly number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group === undefined || value - (group[0] ?? value) > reach) groups.push([value]);
    else group.push(value);
  }
  return groups.map((group) => group.reduce((sum, one) => sum + one, 0) / group.length);
}
