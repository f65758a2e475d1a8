const IN_BRACKETS = /^[([] ?((?:niveau|gradatie|graad|level|grade|degr[ée]|niv\.?) .{1,40}?) ?[)\]]$/iu;

/**
 * The level that is all of a line and stands in brackets, without these: it rates what stands above it.
 *
 * @returns Undefined for every other line.
 * @example bracketedLevel('(gradatie 3)') // 'gradatie 3'
 */
export function bracketedLevel(line: string): string | undefined {
  return line.length > 60 ? undefined : IN_BRACKETS.exec(line.trim())?.[1];
}
