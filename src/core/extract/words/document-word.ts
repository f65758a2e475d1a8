import { foldLabel } from '../../text/fold.ts';
import { isNear, misspellingsIn } from '../../text/near.ts';

/** Words that name the kind of document, not what stands in it. */
const DOCUMENT_WORDS = (
  'functiekaart functiefiche functieblad functiebundel infobundel informatiebundel infobrochure informatiebrochure ' +
  'selectiebundel wervingsbundel brochure bundel vacature vacaturebericht vacaturetekst profielkaart profielfiche jobfiche ' +
  'jobbeschrijving jobomschrijving bijlage vacancy'
).split(' ');
const DOCUMENT_PHRASES = (
  'job description|job profile|job specification|job card|role profile|role description|post description|position description|' +
  'person specification|description de fonction|description de poste|fiche de fonction|fiche de poste|fiche de competences|' +
  'profil de fonction|profil de poste|profil de competences|offre emploi'
).split('|');

/**
 * The rest of a line that opens with a word for the kind of document: `Infobundel boekhouder` gives `boekhouder`.
 *
 * @returns The rest as printed, empty where the line is that word alone; undefined where it opens with another word.
 * @example afterDocumentWord('Functiekaart') // ''
 */
export function afterDocumentWord(text: string): string | undefined {
  const trimmed = text.trim();
  const [first = ''] = trimmed.split(/[\s:–-]/u, 1);
  const folded = foldLabel(first);
  if (DOCUMENT_WORDS.some((word) => word[0] === folded[0] && isNear(folded, word, misspellingsIn(word.length)))) {
    return withoutLead(trimmed.slice(first.length));
  }
  const whole = foldLabel(trimmed);
  const phrase = DOCUMENT_PHRASES.find((one) => whole === one || whole.startsWith(`${one} `));
  return phrase === undefined ? undefined : withoutLead(trimmed.split(' ').slice(phrase.split(' ').length).join(' '));
}

function withoutLead(text: string): string {
  return text.replace(/^[\s:–-]{1,10}/u, '');
}
