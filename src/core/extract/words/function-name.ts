/** How names of people's work end. */
const FUNCTION_WORD =
  /(?:er|or|eur|euse|ice|ist|iste|ant|ante|ent|aar|ier|ière|icus|icien|icienne|loog|logue|log|ect|man|vrouw|bode|klerk|clerk|chef|hoofd|gids|kok|arts|medewerker|deskundige|bediende|consulente?|verantwoordelijke|kundige)$/iu;

/**
 * Whether a text ends as the names of people's work do.
 *
 * @example isLikeFunction('Ploegbaas technicus') // true
 */
export function isLikeFunction(name: string): boolean {
  return FUNCTION_WORD.test(name);
}

/**
 * Whether names look like those of functions rather than of competencies.
 *
 * @param others What the names stand beside; empty where there is nothing to compare with.
 * @example areFunctions(['Redder', 'Zaalwachter'], ['Samenwerken', 'Initiatief']) // true
 */
export function areFunctions(names: readonly string[], others: readonly string[]): boolean {
  const count = (list: readonly string[]): number =>
    list.filter((name) => isLikeFunction(name.split(' ')[0] ?? '') || isLikeFunction(name)).length /
    Math.max(1, list.length);
  return count(names) > count(others);
}
