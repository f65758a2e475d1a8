/** Words before a level that only say that it is the least. */
const LEAST = /^(?:minstens|minimaal|minimum|min\.|ten minste|vanaf|at least|au moins|≥|>=) ?(?<=[ ≥=])/iu;
const NAMED = /^(?:op )?(?:niveau|gradatie|level|degr[ée]) ?:? (?=\p{L})/iu;
const SUFFIX = /(?<=\p{L})[ -]?(?:niveau|level)$/iu;

/**
 * A level without the words around it: `minstens niveau gevorderd`, `gevorderd niveau` and `basisniveau` name the rungs
 * `gevorderd` and `basis`. Other texts come back as they are.
 *
 * @example bareLevel('minstens gevorderd niveau') // 'gevorderd'
 */
export function bareLevel(text: string): string {
  if (text.length > 60) return text;
  const least = text.replace(LEAST, '');
  return least.replace(NAMED, '').replace(SUFFIX, '').trim();
}
