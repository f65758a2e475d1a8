/** An employer that asks for people, with what it asks for on the next line: "Gemeente X werft aan". */
const SEEKING =
  /^([^.?!:]{2,60}?) (?:zoekt|zoeken|werft|werven|recrute|recherche|cherche|embauche|seeks|is (?:looking for|hiring|recruiting)|is op zoek naar)(?: aan)?(?: (?:een|nieuwe|een nieuwe|naar een|un|une|un\(e\)|une?\/une?|an?))?(?: \([mvxfhd/ ]{3,9}\))? ?[:.…]{0,3}$/iu;

/**
 * The employer in a line that says it seeks somebody and does not say whom; undefined for other lines.
 *
 * @example seekerIn('Gemeente Voorbeeldegem werft aan:') // 'Gemeente Voorbeeldegem'
 */
export function seekerIn(line: string): string | undefined {
  return line.length > 100 ? undefined : SEEKING.exec(line.trim())?.[1];
}
