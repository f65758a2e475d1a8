/** What a sentence says of a competency before its level. */
const ASKING =
  / (?:(?:wordt|worden|is|zijn|est|sont|are) )?(?:verwacht|gevraagd|vereist|nodig|noodzakelijk|expected|required|attendue?s?|requise?s?|exigée?s?)(?: (?:op|met|at|with|au))?$/iu;

/** "Luisteren moet je beheersen", "Rigueur doit être maîtrisée". */
const MASTERING =
  / (?:(?:moet|moeten|dien|dient) je(?: te)? (?:beheersen|kunnen|kennen|tonen)|(?:beheers|toon|ken) je|must be (?:mastered|shown)|doi(?:t|vent) être (?:maîtrisée?s?|acquise?s?))$/iu;

/**
 * A name without the words that ask it: "Plannen wordt verwacht (op niveau 2)".
 *
 * @example withoutAsking('Plannen wordt verwacht op') // 'Plannen'
 */
export function withoutAsking(name: string): string {
  return name.length > 200 ? name : name.replace(ASKING, '').replace(MASTERING, '');
}
