/** What the last part of a name says of it: what one can, what one does, or what one knows. */
export type NameHead = 'ability' | 'conduct' | 'knowledge';

/** The words of a name that tell it from others. */
export interface ContentWords {
  readonly words: readonly string[];
  /** Absent where the name is the bare thing ("Integriteit"). */
  readonly head?: NameHead;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[ \n]+/u));

/** Articles, prepositions, pronouns and auxiliaries of the three languages of the field. */
const STOP_WORDS = words(`
a aan achter af al alle als an and are as at au aux avec be bij binnen by ce ces cette d daar dan dat de deze den der
des die dit doen door du een eigen elke en er et etc for from from geen gemeentelijk gemeentelijke haar hebben hebt
heeft hen het hij hoe hun id iedere ik in into is its j je jezelf jij jouw kan kunt kunnen l la le les lokaal lokale
maar mag mbt men met moet moeten na naar niet nodig o of om omtrent on onder one ons onze ook op ou our out over par
pour s sa se ses sie son sur t te tegenover tegen ten ter the their tijdens to tot tussen u uit un une uw van vanuit
via vanaf volgens voor waar wanneer wat we wel werd wie wij with within wordt worden your zal ze zelf zich zij zijn
zoals zo zodat betrekking
`);

/** What a sentence about a competency says around it. */
const SENTENCE_WORDS = words(`
aantoonbare alert altijd anderen basis bent beschikken beschikt beschik bezit bezitten bijzonder capaciteit correct
degelijke eigenschap eigenschappen elementaire enige ervaring erg gaan gedegen gedreven gemakkelijk gevoel geest goed
goede graag grondig grondige groot grote hoge hoog houdt houden ingesteldheid leggen makkelijk minimale neem neemt
nemen oog positief positieve praktische ruime staat steeds sterk sterke uitgesproken uitstekend uitstekende vaandel
vlot vlotte vlotter voldoende volledig voorkomende weet weten zeer zin talent aanleg gezonde beter
ability able bonne bon excellent good have having skilled sens strong
`);

const HEADS: readonly (readonly [head: NameHead, ReadonlySet<string>])[] = [
  [
    'ability',
    words(`
      vaardigheid vaardigheden vaardig vermogen bekwaamheid bekwaam capaciteiten competentie competenties kracht
      bereidheid skill skills ability abilities competence competencies competency capacity capacite competences
      aptitude aptitudes technieken techniek kwaliteiten
    `),
  ],
  [
    'conduct',
    words(`werken handelen optreden gedrag houding instelling gedragen werkt matig working conduct behaviour attitude`),
  ],
  ['knowledge', words(`kennis kennen ken kent notie noties begrip knowledge connaissance connaissances`)],
];

/**
 * Leaves out of a name what it shares with all others: function words, what a sentence says around a competency
 * ("je kan vlot ..."), and heads as `vaardigheid`, `handelen` or `kennis van`, of which only the kind is kept.
 *
 * @param all Folded words in their order, compounds taken apart.
 * @returns A name of nothing but such words keeps them.
 * @example contentWords(['zelfstandig', 'kunnen', 'werken']) // { words: ['zelfstandig'], head: 'conduct' }
 */
export function contentWords(all: readonly string[]): ContentWords {
  const meaning = all.filter((word) => !STOP_WORDS.has(word));
  const bare = meaning.filter((word) => !SENTENCE_WORDS.has(word));
  const telling = [bare, meaning].find((some) => some.some((word) => headOf(word) === undefined));
  if (telling === undefined) return { words: meaning.length > 0 ? meaning : all };
  const head = telling.map(headOf).find((one) => one !== undefined);
  return { words: telling.filter((word) => headOf(word) === undefined), ...(head === undefined ? {} : { head }) };
}

function headOf(word: string): NameHead | undefined {
  return HEADS.find(([, heads]) => heads.has(word))?.[0];
}
