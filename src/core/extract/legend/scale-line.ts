const BARE =
  /^(?:(?:de )?(?:schaal|scale|[ée]chelle|niveaus|niveaux|levels|gradaties|gradations|scores)(?: (?:gaan|gaat|loopt|lopen))?)(?: van| de| from)? ?:? ?[01] ?(?:[-–—]|t\/m|tot(?: en met)?|to|à) ?([2-9])\.?$/iu;

/**
 * The length of the scale on a line that tells how far it goes and nothing else: "Schaal 1 - 4", "Niveaus: 1 t/m 5".
 *
 * @returns Undefined for other lines; one level may be asked as a range ("niveau 1-3").
 * @example scaleLine('Schaal 1 - 4') // 4
 */
export function scaleLine(line: string): number | undefined {
  const last = line.length > 60 ? undefined : BARE.exec(line.trim())?.[1];
  return last === undefined ? undefined : Number(last);
}
