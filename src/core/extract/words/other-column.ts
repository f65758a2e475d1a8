import { foldLabel } from '../../text/fold.ts';

/** What a figure beside a competency may be besides the level that is asked, by how its word begins or ends. */
const OTHER =
  /(?:^|[ -])(?:gewicht\p{L}{0,3}|weging\p{L}{0,3}|weights?|weighting|poids|ponderation|zelf\p{L}{0,12}|eigen|ik|mijn|jouw|tevreden\p{L}{0,6}|\p{L}{0,8}potentieel|frequentie|hoe vaak|risico\p{L}{0,6}|aantal\p{L}{0,4}|resultaat|resultaten|evaluatie\p{L}{0,8}|interesse|motivatie|voorkeur|duur|tijd|urgentie|complexiteit|moeilijkheid|ervaring|opleiding\p{L}{0,6}|vorming\p{L}{0,6}|training\p{L}{0,6}|leer\p{L}{0,10}|evolutie|vooruitgang|gehaald|gemeten|gescoord|beoordeeld|aanwezig\p{L}{0,4}|collega\p{L}{0,3}|leidinggevende|self|own|my|satisfaction|potential|frequency|risks?|number|results?|evaluation|interest|motivation|preference|duration|time|urgency|complexity|difficulty|experience|learning|progress|achieved|measured|scored|auto\p{L}{0,12}|potentiel|frequence|risques?|nombre|resultats?|interet|preference|duree|urgence|complexite|difficulte|formations?|progres)(?=$|[ -])/u;

/** A level of something else than a competency: pay, rank, diploma, danger. */
const LEVEL_OF_OTHER =
  /(?:^|[ :;,(-])(?:functie|salaris|loon|wedde|barema|graad|personeels|opleidings|diploma|studie|scholings|risico|geluids|prioriteits|alarm|dreigings|service|zorg|inkomens|urgentie|belangrijkheids)(?:niveaus?|klasse|level)(?=$|[ :;,)])|(?:^|[ :;,(-])(?:salary|pay|job|education|degree|risk|noise|priority|service) (?:level|grade)(?=$|[ :;,)])|(?:^|[ :;,(-])niveau (?:de |d ?)(?:risque|diplome|salaire|fonction|etudes|formation|bruit)(?=$|[ :;,)])/u;

/**
 * Whether a text calls a level that of something else than a competency: "Salarisniveau", "Functieniveau 3".
 *
 * @example namesOtherLevel('Salarisniveau') // true
 * @example namesOtherLevel('Competentieniveau') // false
 */
export function namesOtherLevel(text: string): boolean {
  return text.length <= 200 && LEVEL_OF_OTHER.test(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/**
 * Whether the header of a column says that its figures or signs are something else than what is asked: what people think of
 * themselves, how often, how hard to learn, how much it weighs.
 *
 * @example saysOther('Zelf gescoord') // true
 */
export function saysOther(header: string): boolean {
  return header.length <= 80 && (OTHER.test(foldLabel(header)) || namesOtherLevel(header));
}
