import { foldLabel } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { isNear, misspellingsIn } from '../../text/near.ts';
import { withoutFootnote } from './footnote.ts';
import { momentTail } from './moment-tail.ts';
import { saysWhen } from './when-column.ts';
import { weighingSenseOf } from './weighing-header.ts';
import { COLUMN_PHRASES, HEADER_PARTS, type ColumnSense, type HeaderPart } from './column-words.ts';

/** No header of a column is longer, in characters. */
const LONGEST = 80;
/** No header is longer together with the legend that stands in brackets behind it. */
const LONGEST_LEGEND = 240;
/** Headers of fewer characters are too like other words to be recognised when misspelt. */
const SHORTEST_MISSPELT = 8;
const MOST_KEPT = 5_000;

/** What a column may say of a competency: then it does not name it. */
const OF_COMPETENCY: readonly HeaderPart[] = [
  'kind',
  'cluster',
  'scope',
  'weight',
  'priority',
  'must',
  'scale',
  'most',
  'family',
];
/** First words of a header over numbers of things. */
const COUNTS: ReadonlySet<string> = new Set(['aantal', 'nombre']);
/** Words of a compound are no shorter, in characters. */
const SHORTEST_PART = 4;
/** Fewer letters of a word stand for too many others. */
const SHORTEST_CUT = 4;
const SHORTEST_LEVEL_CUT = 3;
/**
 * Which words may join into one, by the last: others are about other things, as `functieniveau` (a rank), `groepsscore`,
 * `doelgroep` and `functieschaal` (pay).
 */
const JOINED: Readonly<Partial<Record<HeaderPart, readonly HeaderPart[]>>> = {
  name: ['function', 'competency', 'cluster', 'family', 'level', 'person'],
  id: ['function', 'competency', 'cluster', 'family', 'level', 'person'],
  kind: ['function', 'competency'],
  cluster: ['function', 'competency'],
  family: ['function', 'competency'],
  weight: ['competency', 'level', 'score', 'asked'],
  scale: ['competency', 'level', 'score'],
  level: ['competency', 'asked', 'held', 'wished', 'target', 'entry', 'least', 'most', 'person', 'weight', 'priority'],
  score: ['competency', 'asked', 'held', 'wished', 'target', 'entry', 'least', 'most', 'person', 'weight', 'priority'],
  points: ['competency', 'asked', 'held', 'wished', 'target', 'entry', 'least', 'most', 'person'],
};
const BY_PHRASE = byWord(COLUMN_PHRASES, '|');
const BY_PART = byWord(HEADER_PARTS, ' ');
/** What may be known by the beginning of its word: a name, and nothing that makes a figure a level. */
const NAMING: ReadonlySet<HeaderPart> = new Set<HeaderPart>([
  'function',
  'competency',
  'name',
  'cluster',
  'id',
  'kind',
  'family',
]);
const BY_CUT = byCut(BY_PART, NAMING, SHORTEST_CUT);
/** Beside a word for a level a cut word may say whose or which it is: "NIV_GEVR". */
const LEVEL_OF: ReadonlySet<HeaderPart> = new Set<HeaderPart>(['asked', 'held', 'wished', 'target']);
const BY_LEVEL_CUT = byCut(BY_PART, LEVEL_OF, SHORTEST_LEVEL_CUT);
const LONG_PHRASES = [...BY_PHRASE.keys()].filter((phrase) => phrase.length >= SHORTEST_MISSPELT);
const senseOnce = kept(MOST_KEPT, senseOf);
const misspeltOnce = kept(MOST_KEPT, nearSenseOf);

/**
 * What a header says that stands below it: a header that is known as a whole, else one that is made of known words
 * ("Niveau kandidaat", `comp_naam`). What stands in brackets, or says how far the levels go ("op 5"), does not count.
 *
 * @returns Undefined where it holds a word that headers do not use: a name.
 * @example columnSenseOf('Score kandidaat') // 'held'
 * @example columnSenseOf('Gewicht van de vereiste') // 'weight'
 */
export function columnSenseOf(header: string): ColumnSense | undefined {
  if (header.length > LONGEST_LEGEND || header === '') return undefined;
  if (header.length > LONGEST) return header.includes('(') ? columnSenseOf(withoutBrackets(header)) : undefined;
  return senseOnce(header);
}

/** The same for a header that may be misspelt. */
export function misspeltSenseOf(header: string): ColumnSense | undefined {
  return header.length > LONGEST ? columnSenseOf(header) : misspeltOnce(header);
}

function nearSenseOf(header: string): ColumnSense | undefined {
  const known = columnSenseOf(header);
  if (known !== undefined || header.length < SHORTEST_MISSPELT) return known;
  const folded = foldLabel(bareHeader(header));
  if (folded.length < SHORTEST_MISSPELT) return undefined;
  const near = LONG_PHRASES.find(
    (phrase) => phrase[0] === folded[0] && isNear(phrase, folded, misspellingsIn(phrase.length)),
  );
  return near === undefined ? undefined : BY_PHRASE.get(near);
}

/** Whether a label says that its row of a table holds sums, averages or counts. */
export function isTotal(label: string): boolean {
  return (label.length <= 40 && hasTotal(foldLabel(label).split(' '))) || isCountRow(label);
}

function hasTotal(words: readonly string[]): boolean {
  return words.some((word) => BY_PART.get(word) === 'total');
}

/** First words of a row that counts things or adds its column up; what is counted follows. */
const COUNT_ROW =
  /^(?:aantal|nombre d(?:e|es|u)?|number of|(?:som|sum|somme|(?:eind|sub)?totaal|totale?|total|totals|gemiddelde|average|moyenne)(?: aantal)? (?:van|der?|des|du|of|per)) /u;

/** A row of grades of pay. */
const PAY_ROW =
  /^(?:grade|graad|rang|class|klasse|schaal|scale|band|echelle|bareme|barema)(?: \p{L}{1,12}){0,4} (?:salary|pay|loon|wedde|salaris|salariale|traitement|remuneration)(?: (?:grid|scale|structure|rooster|schalen))?$/u;

/**
 * Whether a label says that its row counts things, adds the column up or gives grades of pay, and so names no competency.
 *
 * @example isCountRow('Aantal posten in 2024') // true
 */
export function isCountRow(label: string): boolean {
  const folded = foldLabel(label.slice(0, LONGEST));
  const words = folded.split(' ');
  return COUNT_ROW.test(folded) || PAY_ROW.test(folded) || (words.length <= 2 && hasTotal(words));
}

function byWord<Sense extends string>(
  words: Readonly<Record<Sense, string>>,
  separator: string,
): ReadonlyMap<string, Sense> {
  const senses = Object.keys(words) as Sense[];
  return new Map(
    senses.flatMap((sense) => words[sense].split(separator).map((word): [string, Sense] => [word, sense])),
  );
}

/** What stands in brackets explains a header, and may be a whole legend; an open bracket is none. */
function withoutBrackets(header: string): string {
  return header
    .replace(/\([^()]{0,200}\)/gu, ' ')
    .replace('(', ' ')
    .trim();
}

/** "Score 2024" and "Doel 2025" say when; a year by itself is all that its header says. */
function withoutYear(text: string): string {
  return /\p{L}/u.test(text) ? text.replace(/ [([]?(?:19|20)\d\d[)\]]?$/u, '') : text;
}

function bareHeader(header: string): string {
  const text = header.includes('(') ? header.replace(/\([^()]{0,60}\)/gu, ' ') : header;
  return /\d/u.test(text) ? text.replace(/ ?(?:\/|\bop|\bsur|\bout of) ?\d{1,2}$/iu, '') : text;
}

function senseOf(header: string): ColumnSense | undefined {
  const text = bareHeader(withoutFootnote(header.trim()));
  const undated = withoutYear(text);
  if (undated !== text) {
    const sense = senseOnce(undated);
    // What was scored in one year was scored by somebody.
    return sense === 'score' || sense === 'points' ? 'held' : sense;
  }
  const whole = BY_PHRASE.get(foldLabel(text));
  if (whole !== undefined) return whole;
  if (saysWhen(text)) return 'time';
  const atMoment = momentSense(foldLabel(text));
  if (atMoment !== undefined) return atMoment;
  // `compNaam` and `comp_naam`, as programs name their columns.
  const words = foldLabel(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');
  // A number of whatever it is: "Aantal medewerkers".
  const isCount = COUNTS.has(words[0] ?? '') || (words[0] === 'number' && words[1] === 'of');
  if (words.length > 1 && isCount) return 'id';
  const isOfProgram = text.includes('_');
  const isLevel = words.some((word) => BY_PART.get(word) === 'level');
  const parts = new Set<HeaderPart>();
  for (const word of words) {
    const cut = isOfProgram ? (BY_CUT.get(word) ?? (isLevel ? BY_LEVEL_CUT.get(word) : undefined)) : undefined;
    const found = partsOf(word) ?? (cut === undefined ? undefined : [cut]);
    if (found === undefined) return weighingSenseOf(words.join(' '));
    for (const part of found) parts.add(part);
  }
  return composed((part) => parts.has(part));
}

/** "Vereist niveau bij aanwerving" is asked, "Niveau na 2 jaar" aimed at. */
function momentSense(folded: string): ColumnSense | undefined {
  const { before = '', isLater = false } = momentTail(folded) ?? {};
  const sense = before === '' ? undefined : senseOnce(before);
  if (sense === 'wished' || sense === 'target') return sense;
  const isAsked = sense === 'level' || sense === 'asked' || sense === 'entry' || sense === 'least';
  return isAsked ? (isLater ? 'target' : sense) : undefined;
}

/** The part of a word, or those of the two words that a compound is made of: `functiebenaming`, `competentiesoort`. */
function partsOf(word: string): readonly HeaderPart[] | undefined {
  const whole = BY_PART.get(word);
  if (whole !== undefined) return [whole];
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const last = BY_PART.get(word.slice(at));
    const first = last === undefined ? undefined : (BY_PART.get(word.slice(0, at)) ?? linked(word.slice(0, at)));
    if (last !== undefined && first !== undefined && JOINED[last]?.includes(first) === true) return [first, last];
  }
  return undefined;
}

/** The beginnings of words that begin no word of another part: `func`, `omsch`, `gewi`, as programs cut their columns short. */
function byCut(
  words: ReadonlyMap<string, HeaderPart>,
  kinds: ReadonlySet<HeaderPart>,
  shortest: number,
): ReadonlyMap<string, HeaderPart> {
  const parts = new Map<string, HeaderPart | undefined>();
  for (const [word, part] of words) {
    for (let length = shortest; length < word.length; length += 1) {
      const cut = word.slice(0, length);
      parts.set(cut, parts.has(cut) && parts.get(cut) !== part ? undefined : part);
    }
  }
  return new Map(
    [...parts].flatMap(([cut, part]) => (part === undefined || !kinds.has(part) ? [] : [[cut, part] as const])),
  );
}

/** Compounds may join their words with an s: `evaluatiescore` has none, `vaardigheidsniveau` has. */
function linked(first: string): HeaderPart | undefined {
  return first.endsWith('s') && first.length > SHORTEST_PART ? BY_PART.get(first.slice(0, -1)) : undefined;
}

/** What the words of a header say together: the most telling of them decides. */
function composed(has: (part: HeaderPart) => boolean): ColumnSense | undefined {
  if (has('total')) return 'total';
  if (has('amount')) return 'amount';
  if (has('remark')) return 'remark';
  if (has('id')) return 'id';
  if (has('gap')) return 'gap';
  const isFigure = has('level') || has('score') || has('points');
  if (has('held') || (has('person') && isFigure)) return 'held';
  if (has('competency') && !isFigure && !OF_COMPETENCY.some((part) => has(part))) return 'label';
  if (has('scale')) return 'scale';
  if (has('most')) return 'most';
  if (has('weight')) return 'weight';
  if (has('priority')) return 'priority';
  if (has('points')) return 'points';
  if (has('must')) return 'must';
  if (has('wished')) return 'wished';
  if (has('target')) return 'target';
  if (has('entry')) return 'entry';
  if (has('least')) return 'least';
  if (has('scope')) return 'scope';
  if (has('asked')) return 'asked';
  if (has('level')) return has('name') ? 'title' : 'level';
  if (has('score')) return 'score';
  if (has('family') || (has('function') && has('cluster'))) return 'fact';
  if (has('kind')) return 'kind';
  if (has('cluster')) return 'cluster';
  if (has('person')) return 'person';
  return has('function') ? 'function' : undefined;
}
