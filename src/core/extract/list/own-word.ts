import { foldLabel } from '../../text/fold.ts';
import { rungWordAt } from '../level/word-levels.ts';
import { isUnsettled } from '../level/unsettled-level.ts';
import { isNoLevelWord } from '../words/level-word.ts';

/**
 * What the line of a name says of its own level, where that is no level that can be read.
 *
 * - `not-asked`: that none is asked.
 * - `rung`: the name of a rung, whose number the words of the whole list tell.
 * - `open`: something else: to be settled, a comparison, a figure that is no rung, a question mark.
 */
export interface OwnWord {
  readonly says: 'not-asked' | 'rung' | 'open';
  readonly name: string;
  readonly text: string;
}

/** Longer lines are sentences, in characters. */
const LONGEST = 200;
/** What stands behind a name and is no explanation has no more words. */
const MOST_WORDS = 4;
const LEVEL = '(?:niveaus?|gradaties?|levels?|gradations?|degr[eé]s?|niv)';
/** A name, a sign that parts, and the rest: in brackets at the end, behind a colon, a dash or a comma. */
const IN_BRACKETS = /^([^()[\]]{2,140}?) ?[([]([^()[\]]{1,60})[)\]]$/u;
const BEHIND_SIGN = /: ?| [–—-] |, /u;
/** "Moed ?": a question mark alone behind few words. */
const QUESTION = /^(?:\p{L}[^ ?]{0,30} ){1,3}\?{1,3}$/u;
/** "Werkt op niveau 1 mee": a figure that is called a level. */
const CALLED_FIGURE = new RegExp(
  `(?<![\\p{L}])${LEVEL}\\.? ?:? ?(?:\\d|[ivx]{1,4}(?![\\p{L}]))|\\d(?:e|de|ste)? ${LEVEL}`,
  'iu',
);
const CALLS_LEVEL = new RegExp(`(?<![\\p{L}])\\p{L}{0,12}${LEVEL}(?![\\p{L}])`, 'iu');
const COMPARED =
  /^(?:iets |veel |net |een |wat |un peu |slightly |a )?(?:hoger|lager|minder|meer|ander|higher|lower|less|more|other|plus|moins|autre)(?: |$)/u;
/** The same without a sign: "Tact hoger niveau", and no "denken op een hoger niveau". */
const COMPARED_AT_END = new RegExp(
  `(?<! op| op een| een| au) ((?:hoger|lager|ander|higher|lower|other) ${LEVEL})$`,
  'iu',
);
const FIGURE = /^[<>≤≥±~=+–-]{0,2} ?\d{1,2}(?:[.,]\d{1,2})?[+?%]?(?: ?[-–/] ?\d{1,2})?\??$/u;
const LEVEL_FIRST = new RegExp(`^(?:vereist |gevraagd )?${LEVEL} ?: ?`, 'iu');
/** Words before the sign that only say that a level follows. */
const LEVEL_AT_END = new RegExp(`[ ,;(–—-]{1,3}(?:vereist |gevraagd )?${LEVEL}$`, 'iu');

/**
 * What a line says of the level of its own name. A name that its group gives a level takes none where its own line says
 * otherwise: "Orde - niet vereist", "Durf (nog te bepalen)", "Tact: hoger niveau", "Moed: ?".
 *
 * @param rungs Names of rungs as the document tells them.
 * @returns Undefined where the line says nothing of a level: a name alone, or one with what it means.
 * @example ownWord('Orde - niet vereist') // { says: 'not-asked', name: 'Orde', text: 'niet vereist' }
 */
export function ownWord(line: string, rungs?: readonly string[]): OwnWord | undefined {
  if (line.length > LONGEST) return undefined;
  const rung = rungWordAt(
    line,
    rungs?.map((label) => foldLabel(label)),
  );
  if (rung !== undefined) return { says: 'rung', name: line.slice(0, rung.start).trimEnd(), text: rung.text };
  const parts = parted(line) ?? suffixed(line);
  if (parts !== undefined) {
    const [name, text] = [parts.name.replace(LEVEL_AT_END, ''), parts.text.replace(LEVEL_FIRST, '')];
    if (isNoLevelWord(text)) return { says: 'not-asked', name, text };
    if (saysOther(text)) return { says: 'open', name, text };
  }
  const compared = COMPARED_AT_END.exec(line);
  if (compared !== null) return { says: 'open', name: line.slice(0, compared.index), text: compared[1] ?? line };
  if (QUESTION.test(line)) return { says: 'open', name: line.replace(/ \?{1,3}$/u, ''), text: '?' };
  return CALLED_FIGURE.test(line) ? { says: 'open', name: parts?.name ?? line, text: parts?.text ?? line } : undefined;
}

/**
 * Whether a text beside a name, in a cell of its own, speaks of the level and does not say which.
 *
 * @example saysOfLevel('nog te bepalen') // true
 */
export function saysOfLevel(text: string): boolean {
  return isNoLevelWord(text) || isUnsettled(text) || /^\?{1,3}$/u.test(text);
}

/** Whether a text behind a name tells of a level, and none that can be read. */
function saysOther(text: string): boolean {
  if (/^\?{1,3}$/u.test(text) || FIGURE.test(text) || isUnsettled(text) || CALLED_FIGURE.test(text)) return true;
  const words = foldLabel(text).split(' ');
  if (startsNoLevel(words)) return true;
  return (
    words.length <= MOST_WORDS && (CALLS_LEVEL.test(text) || (words.length <= 2 && COMPARED.test(words.join(' '))))
  );
}

/** "Niet vereist voor deze functie", "n.v.t. bij aanwerving"; "geen" alone may open any explanation. */
function startsNoLevel(words: readonly string[]): boolean {
  return [2, 3].some((count) => words.length > count && isNoLevelWord(words.slice(0, count).join(' ')));
}

function parted(line: string): { readonly name: string; readonly text: string } | undefined {
  const [, named, inside] = IN_BRACKETS.exec(line) ?? [];
  if (named !== undefined && inside !== undefined) return { name: named.trim(), text: inside.trim() };
  const sign = BEHIND_SIGN.exec(line);
  if (sign === null || sign.index < 2) return undefined;
  const text = line.slice(sign.index + sign[0].length).trim();
  return text === '' ? undefined : { name: line.slice(0, sign.index).trim(), text };
}

/** "Orde niet vereist", "Durf nog te bepalen": without a sign that parts the two. */
function suffixed(line: string): { readonly name: string; readonly text: string } | undefined {
  const words = line.split(' ');
  for (let count = 1; count <= MOST_WORDS && count < words.length; count += 1) {
    const text = words.slice(-count).join(' ');
    const isNone = isNoLevelWord(text) && (count > 1 || /^n\.?v\.?t\.?$/iu.test(text));
    if (isNone || (/^nog /iu.test(text) && isUnsettled(text))) return { name: words.slice(0, -count).join(' '), text };
  }
  return undefined;
}
