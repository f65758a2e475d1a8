import { foldLabel } from '../../text/fold.ts';
import type { Scope } from '../../model/profile.ts';

/** Meaning of the codes that cards commonly print, where no legend says otherwise. */
export const COMMON_SCOPE_CODES: ReadonlyMap<string, Scope> = new Map([
  ['GEN', 'organisation'],
  ['KC', 'organisation'],
  ['KERN', 'organisation'],
  ['ORG', 'organisation'],
  ['GRAAD', 'grade'],
  ['GC', 'grade'],
  ['FG', 'family'],
  ['FF', 'family'],
  ['FAM', 'family'],
  ['FS', 'position'],
  ['SPEC', 'position'],
  ['FSC', 'position'],
]);

const LEGEND = /(?:^|[\s;,.(¹"*])(\p{Lu}{1,5}) ?[=:] ?(\p{L}[\p{L} -]{2,60})/gu;

/** Codes for whom a competency is asked, as the document's legend explains them, over the common ones. */
export type ScopeCodes = ReadonlyMap<string, Scope>;

/**
 * Reads legends such as "GEN = generieke competentie; FG = functiegroepcompetentie".
 *
 * @example scopeCodesOf(['KO = kerncompetentie']).get('KO') // 'organisation'
 */
export function scopeCodesOf(texts: readonly string[]): ScopeCodes {
  const codes = new Map(COMMON_SCOPE_CODES);
  for (const text of texts) {
    if (text.length > 600 || !/[=:]/u.test(text)) continue;
    for (const match of text.matchAll(LEGEND)) {
      const scope = scopeOfWords(match[2] ?? '');
      if (scope !== undefined && match[1] !== undefined) codes.set(match[1], scope);
    }
  }
  return codes;
}

const FAMILY = /\b(?:functiegroep|functiefamilie|functie groep|job family|function family|famille de fonctions?)/u;
const POSITION =
  /\bfunctie ?specifieke?\b|^specifieke (?:\p{L}{0,12})?competenties?$|^functie ?competenties?$|\bvoor (?:deze|de) functie\b|\b(?:job|role|position) specific\b|\bfor this (?:role|position|job)\b/u;
const GRADE = /^(?:graad|niveau) ?competenties?|\bper graad\b|^grade competenc|\bvoor (?:de|deze) graad\b/u;
const ORGANISATION =
  /^(?:kern|organisatie|generieke?|algemene|core|generic) ?(?:gedrags)?(?:competenties?|competenc)|\b(?:alle|iedere|elke) (?:medewerkers?|personeelsleden|collegas|collega s)\b|\bvoor iedereen\b|\ball (?:staff|employees)\b/u;
/** Words of a column that says for whom a competency is asked. */
const ONE_WORD: ReadonlyMap<string, Scope> = new Map([
  ['kern', 'organisation'],
  ['generiek', 'organisation'],
  ['organisatie', 'organisation'],
  ['graad', 'grade'],
  ['functiegroep', 'family'],
  ['functie', 'position'],
  ['functiespecifiek', 'position'],
  ['specifiek', 'position'],
]);

/** For whom a competency is asked, as a cluster, heading or legend says it; undefined where it does not. */
export function scopeOfWords(text: string): Scope | undefined {
  const folded = foldLabel(text.slice(0, 120));
  if (FAMILY.test(folded)) return 'family';
  if (POSITION.test(folded)) return 'position';
  if (GRADE.test(folded)) return 'grade';
  return ORGANISATION.test(folded) ? 'organisation' : undefined;
}

/** The same for the one word in a cell of a column that says it. */
export function scopeOfCell(text: string): Scope | undefined {
  return ONE_WORD.get(foldLabel(text)) ?? scopeOfWords(text);
}
