import { stemmer } from '@orama/stemmers/dutch';

/** Words of one family that no rule joins; by the stem that the stemmer gives. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['kennis', 'ken'],
  ['kent', 'ken'],
  ['planning', 'plan'],
  ['coaching', 'coach'],
  ['training', 'train'],
  ['advies', 'advis'],
  ['advisering', 'advis'],
  ['integer', 'integr'],
  ['discreet', 'discret'],
  ['discretie', 'discret'],
  ['schrift', 'schrijf'],
  ['schriftelijk', 'schrijf'],
  ['schrijft', 'schrijf'],
  ['geschrev', 'schrijf'],
  ['zorgvuld', 'zorgvuldig'],
  ['overtu', 'overtuig'],
  ['flexibl', 'flexibel'],
  ['gepland', 'plan'],
  // The body that people work for is no way of working.
  ['organisatie', 'organisatie'],
  // Integrity is no integration, an activity no activation, publicity no publication.
  ['integratie', 'integratie'],
  ['integrer', 'integratie'],
  ['activiteit', 'activiteit'],
  ['publiciteit', 'publiciteit'],
]);

/** Endings of loan words that make verb, noun and adjective of one root; the longest that fits counts. */
const LOAN_ENDINGS: readonly (readonly [ending: string, root: string])[] = [
  ['isatorisch', 'is'],
  ['ibiliteit', 'ibel'],
  ['icatief', 'ic'],
  ['iviteit', 'if'],
  ['aliteit', 'al'],
  ['ectief', 'ect'],
  ['isatie', 'is'],
  ['isator', 'is'],
  ['icatie', 'ic'],
  ['icatif', 'ic'],
  ['ytisch', 'y'],
  ['ectie', 'ect'],
  ['iteit', ''],
  ['atief', ''],
  ['ation', ''],
  ['atie', ''],
  ['atif', ''],
  ['ator', ''],
  ['icer', 'ic'],
  ['iser', 'is'],
  ['yser', 'y'],
  ['end', ''],
  ['ief', 'if'],
  ['ys', 'y'],
  ['er', ''],
];
/** A root keeps at least so many letters. */
const SHORTEST_ROOT = 4;
/** Beyond this many words the cache starts anew. */
const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, string>();

/**
 * The root that the forms of one Dutch word share: `samenwerken`, `samenwerking`; `organiseren`, `organisatie`;
 * `plannen`, `planning`. Meant for comparing only: a root is often no word.
 *
 * Snowball's rules for Dutch, and after them the endings of loan words, double consonants and `v`/`f`, `z`/`s`.
 *
 * @param word One folded word. French and English words get a root too, by the same rules.
 * @example wordRoot('communiceren') // 'communic'
 */
export function wordRoot(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const root = rootOf(word);
  remembered.set(word, root);
  return root;
}

function rootOf(word: string): string {
  if (word.length < SHORTEST_ROOT || word.length > 60) return word;
  const stem = stemmer(word);
  const family = FAMILIES.get(stem) ?? FAMILIES.get(word);
  if (family !== undefined) return family;
  return settled(withoutLoanEnding(settled(stem)));
}

function withoutLoanEnding(stem: string): string {
  for (const [ending, root] of LOAN_ENDINGS) {
    const kept = stem.length - ending.length + root.length;
    if (stem.endsWith(ending) && kept >= SHORTEST_ROOT) return stem.slice(0, -ending.length) + root;
  }
  return stem;
}

/** One consonant at the end, and the voiceless one: `plann` and `plan`, `schrijv` and `schrijf`. */
function settled(stem: string): string {
  const last = stem.at(-1) ?? '';
  const single = last === stem.at(-2) && !'aeiou'.includes(last) ? stem.slice(0, -1) : stem;
  if (single.endsWith('v')) return `${single.slice(0, -1)}f`;
  return single.endsWith('z') ? `${single.slice(0, -1)}s` : single;
}
