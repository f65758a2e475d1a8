import { foldLabel } from './fold.ts';

/** The municipalities of Flanders, those that merged away since 2019 included: their documents are still about. */
const NAMES = (
  'Aartselaar|Antwerpen|Arendonk|Baarle-Hertog|Balen|Beerse|Berlaar|Boechout|Bonheiden|Boom|Bornem|Borsbeek|Brasschaat|Brecht|Dessel|Duffel|' +
  'Edegem|Essen|Geel|Grobbendonk|Heist-op-den-Berg|Hemiksem|Herentals|Herenthout|Herselt|Hoogstraten|Hove|Hulshout|Kalmthout|Kapellen|Kasterlee|' +
  'Kontich|Laakdal|Lier|Lille|Lint|Malle|Mechelen|Meerhout|Merksplas|Mol|Mortsel|Niel|Nijlen|Olen|Oud-Turnhout|Putte|Puurs-Sint-Amands|Ranst|' +
  'Ravels|Retie|Rijkevorsel|Rumst|Schelle|Schilde|Schoten|Sint-Katelijne-Waver|Stabroek|Turnhout|Vorselaar|Vosselaar|Westerlo|Wijnegem|' +
  'Willebroek|Wommelgem|Wuustwezel|Zandhoven|Zoersel|Zwijndrecht|' +
  'Alken|As|Beringen|Bilzen|Bilzen-Hoeselt|Bocholt|Borgloon|Bree|Diepenbeek|Dilsen-Stokkem|Genk|Gingelom|Halen|Ham|Hamont-Achel|Hasselt|' +
  'Hechtel-Eksel|Heers|Herk-de-Stad|Herstappe|Heusden-Zolder|Hoeselt|Houthalen-Helchteren|Kinrooi|Kortessem|Lanaken|Leopoldsburg|Lommel|Lummen|' +
  'Maaseik|Maasmechelen|Nieuwerkerken|Oudsbergen|Peer|Pelt|Riemst|Sint-Truiden|Tessenderlo|Tessenderlo-Ham|Tongeren|Tongeren-Borgloon|Voeren|' +
  'Wellen|Zonhoven|Zutendaal|' +
  'Aalst|Aalter|Assenede|Berlare|Beveren|Beveren-Kruibeke-Zwijndrecht|Brakel|Buggenhout|De Pinte|Deinze|Denderleeuw|Dendermonde|Destelbergen|' +
  'Eeklo|Erpe-Mere|Evergem|Gavere|Gent|Geraardsbergen|Haaltert|Hamme|Herzele|Horebeke|Kaprijke|Kluisbergen|Kruibeke|Kruisem|Laarne|Lebbeke|Lede|' +
  'Lierde|Lievegem|Lochristi|Lokeren|Maarkedal|Maldegem|Melle|Merelbeke|Merelbeke-Melle|Moerbeke|Nazareth|Nazareth-De Pinte|Ninove|Oosterzele|' +
  'Oudenaarde|Ronse|Sint-Gillis-Waas|Sint-Laureins|Sint-Lievens-Houtem|Sint-Martens-Latem|Sint-Niklaas|Stekene|Temse|Waasmunster|Wachtebeke|' +
  'Wetteren|Wichelen|Wortegem-Petegem|Zele|Zelzate|Zottegem|Zulte|Zwalm|' +
  'Aarschot|Affligem|Asse|Beersel|Begijnendijk|Bekkevoort|Bertem|Bever|Bierbeek|Boortmeerbeek|Boutersem|Diest|Dilbeek|Drogenbos|Galmaarden|' +
  'Geetbets|Glabbeek|Gooik|Grimbergen|Haacht|Halle|Herent|Herne|Hoegaarden|Hoeilaart|Holsbeek|Huldenberg|Kampenhout|Kapelle-op-den-Bos|' +
  'Keerbergen|Kortenaken|Kortenberg|Kraainem|Landen|Lennik|Leuven|Liedekerke|Linkebeek|Linter|Londerzeel|Lubbeek|Machelen|Meise|Merchtem|Opwijk|' +
  'Oud-Heverlee|Overijse|Pajottegem|Pepingen|Roosdaal|Rotselaar|Scherpenheuvel-Zichem|Sint-Genesius-Rode|Sint-Pieters-Leeuw|Steenokkerzeel|' +
  'Ternat|Tervuren|Tielt-Winge|Tienen|Tremelo|Vilvoorde|Wemmel|Wezembeek-Oppem|Zaventem|Zemst|Zoutleeuw|' +
  'Alveringem|Anzegem|Ardooie|Avelgem|Beernem|Blankenberge|Bredene|Brugge|Damme|De Haan|De Panne|Deerlijk|Dentergem|Diksmuide|Gistel|Harelbeke|' +
  'Heuvelland|Hooglede|Houthulst|Ichtegem|Ieper|Ingelmunster|Izegem|Jabbeke|Knokke-Heist|Koekelare|Koksijde|Kortemark|Kortrijk|Kuurne|' +
  'Langemark-Poelkapelle|Ledegem|Lendelede|Lichtervelde|Lo-Reninge|Menen|Mesen|Meulebeke|Middelkerke|Moorslede|Nieuwpoort|Oostende|Oostkamp|' +
  'Oostrozebeke|Oudenburg|Pittem|Poperinge|Roeselare|Ruiselede|Spiere-Helkijn|Staden|Tielt|Torhout|Veurne|Vleteren|Waregem|Wervik|Wevelgem|' +
  'Wielsbeke|Wingene|Zedelgem|Zonnebeke|Zuienkerke|Zwevegem'
).split('|');

const BY_FOLDED: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [foldLabel(name), name]));
const BY_ADJECTIVE: ReadonlyMap<string, string | undefined> = adjectives();
/** Older ways to write the same sound, which names of places keep, and how it is written now. */
const OLD_SPELLINGS: readonly (readonly [old: string, now: string])[] = [
  ['gh', 'g'],
  ['ck', 'k'],
  ['ae', 'aa'],
  ['ue', 'uu'],
  ['y', 'ij'],
  ['x', 'ks'],
  ['dt', 't'],
  ['th', 't'],
  ['ph', 'f'],
];
/** Shorter ones are how other languages write it: `Ghent` in an English text is a mention, not who employs. */
const SHORTEST_OLD = 7;
const BY_SOUND: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [soundOf(foldLabel(name)), name]));

/** The Flemish municipality of exactly this name, as it is officially written; undefined for other words. */
export function municipalityNamed(name: string): string | undefined {
  return BY_FOLDED.get(foldLabel(name));
}

/**
 * The municipality that an adjective points to: `Lokerse` to Lokeren. Undefined where none or several fit.
 *
 * @example municipalityOfAdjective('Gentse') // 'Gent'
 */
export function municipalityOfAdjective(word: string): string | undefined {
  return /^\p{Lu}/u.test(word) ? BY_ADJECTIVE.get(foldLabel(word)) : undefined;
}

/**
 * The municipality whose name a word spells as it used to be written. A letter too many, too few or different is not enough:
 * many words and many other places stand one letter from a name.
 *
 * @returns Undefined for the name as it is written now, and for every other word.
 * @example municipalitySpelled('Kortenbergh') // 'Kortenberg'
 */
export function municipalitySpelled(word: string): string | undefined {
  const folded = foldLabel(word);
  if (folded.length < SHORTEST_OLD || !/^\p{Lu}/u.test(word) || BY_FOLDED.has(folded)) return undefined;
  return BY_SOUND.get(soundOf(folded));
}

function soundOf(folded: string): string {
  return OLD_SPELLINGS.reduce((sound, [old, now]) => sound.replaceAll(old, now), folded);
}

/** Adjectives in -se and -erse: of the name, or of the name without its ending -en, -e or -s. */
function adjectives(): ReadonlyMap<string, string | undefined> {
  const map = new Map<string, string | undefined>();
  for (const [folded, name] of BY_FOLDED) {
    if (folded.length < 4 || folded.includes(' ')) continue;
    const stems = new Set([
      folded,
      folded.replace(/en$/u, ''),
      folded.replace(/e$/u, ''),
      folded.replace(/s$/u, ''),
      // Brugge, Brugse; Roeselare, Roeselaarse.
      folded.replace(/([bcdfglmnprst])\1en?$/u, '$1'),
      folded.replace(/(?<![aeiou])([aou])([lmnrt])e$/u, '$1$1$2'),
    ]);
    for (const stem of stems) {
      if (stem.length < 3) continue;
      for (const ending of ['se', 'erse']) {
        const adjective = stem + ending;
        map.set(adjective, map.has(adjective) && map.get(adjective) !== name ? undefined : name);
      }
    }
  }
  return map;
}
