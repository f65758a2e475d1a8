import { foldLabel } from '../text/fold.ts';
import type { Scope } from '../model/profile.ts';

/** Meaning of the codes that cards commonly print, where no legend says otherwise. */
const COMMON: ReadonlyMap<string, Scope> = new Map([
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

const LEGEND = /(?:^|[\s;,.(¹"*])(\p{Lu}{2,5}) ?[=:] ?(\p{L}[\p{L} -]{2,60})/gu;

/** Codes for whom a competency is asked, as the document's legend explains them, over the common ones. */
export type ScopeCodes = ReadonlyMap<string, Scope>;

/**
 * Reads legends such as "GEN = generieke competentie; FG = functiegroepcompetentie".
 *
 * @example scopeCodesOf(['KO = kerncompetentie']).get('KO') // 'organisation'
 */
export function scopeCodesOf(texts: readonly string[]): ScopeCodes {
  const codes = new Map(COMMON);
  for (const text of texts) {
    if (text.length > 600 || !/[=:]/u.test(text)) continue;
    for (const match of text.matchAll(LEGEND)) {
      const scope = scopeOfWords(match[2] ?? '');
      if (scope !== undefined && match[1] !== undefined) codes.set(match[1], scope);
    }
  }
  return codes;
}

/** For whom a competency is asked, as a cluster, heading or legend says it; undefined where it does not. */
export function scopeOfWords(text: string): Scope | undefined {
  const folded = foldLabel(text);
  const glued = folded.replaceAll(' ', '');
  if (/^(?:functiegroep|functiefamilie)|(?:job|function)family|famillede/u.test(glued)) return 'family';
  if (/^functiespecifieke?|^jobspecific|^rolespecific|specifiquesfonction/u.test(glued)) return 'position';
  if (/^specifieke?competenties?$|^functiecompetenties?$/u.test(glued)) return 'position';
  if (/^(?:graad|niveau)competenties?|^gradecompetenc/u.test(glued)) return 'grade';
  return /^(?:kern|organisatie|generieke?|algemene|core|generic)(?:gedrags)?(?:competenties?|competenc)/u.test(glued)
    ? 'organisation'
    : undefined;
}
