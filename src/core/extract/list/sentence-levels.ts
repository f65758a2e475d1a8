import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Requirement } from '../../model/profile.ts';
import { namesNothing } from '../level/no-name.ts';
import { isLegendLine } from '../legend/legend-line.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isLevelWord } from '../words/level-word.ts';
import type { TextPiece } from '../page/piece.ts';
import { sentencesOf } from '../page/sentence-split.ts';
import type { RequirementContext } from '../section/requirement-context.ts';
import { withoutAsking } from '../words/without-asking.ts';

const CALLED = /niveau|gradatie|graad|level|degr[ée]|niv\.? ?\d/iu;
const LEVEL =
  /(?<!\p{L})(?:niveau|gradatie|graad|level|degr[ée]|niv\.?) ?(?:\d|[A-F](?![\p{L}\d])|[IVX]{1,4}(?!\p{L}))/u;
const NAMED = /(?<!\p{L})(?:niveau|gradatie|graad|level|degr[ée]|niv\.?) ?(\d|[A-F](?![\p{L}\d])|\p{L}{4,16})/gu;
/** "niveau 3 voor samenwerken": the level first. */
const LEVEL_FIRST =
  /\b(?:niveau|gradatie|level|graad|degr[ée]) (\d|[A-F](?!\p{L}))(?: ?(?:\/|van|op|of) ?(\d))?(?: (?:is|wordt|are) (?:expected|required|needed|verwacht|gevraagd|vereist|nodig))? (?:voor|bij|op|for|in|pour) (?:de |het |the |la |le )?(\p{L}[\p{L} -]{2,40}?)(?=,|\.|;| en (?:minstens |minimaal |minimum )?(?:niveau|gradatie)| and (?:level)| et |$)/giu;
/** "samenwerken (niveau 2)", "integriteit op niveau 3": the level behind the name. */
const LEVEL_LAST =
  /(?: ?\((?:minstens |minimaal |minimum |min\. )?(?:niveau|gradatie|level|niv\.?|graad|degr[ée]) ?(\d|[A-F](?!\p{L}))(?: ?(?:\/|van|op|of|sur) ?(\d))?\)| (?:op|in|met|at|au) (?:het |de |le )?(?:minstens |minimaal )?(?:niveau|gradatie|level|graad|degr[ée]) (\d|[A-F](?!\p{L})|\p{L}{4,16}(?=[,.;:)]| en | et | and |$))(?: ?(?:\/|van|op|of|sur) ?(\d))?)(?=[,.;:)]| |$)/giu;
/** "Voor samenwerken verwachten we niveau 3": who asks, and the level; the name stands before it. */
const ASKED =
  / (?:(?:we|wij|nous|hier|daar) )?(?:verwachten|vragen|eisen|willen|verwacht|vraagt|eist|geldt|volstaat|is|wordt|demandons|attendons|exigeons|expect|require|ask for|ask)(?: (?:we|wij|minstens|minimaal|minimum|at least|au moins|een|het|de|le|a)){0,3} (?:niveau|gradatie|level|graad|degr[ée]) (\d|[A-F](?!\p{L})|\p{L}{4,16}(?=[,.;:)]| en | et | and |$))(?: ?(?:\/|van|op|of|sur) ?(\d))?/giu;
const OPENS = /(?<!\p{L})(?:voor|inzake|op vlak van|wat betreft|pour|for) (?:(?:de|het|the|la|le) |l['’])?/iu;
/** "Samenwerken: we verwachten niveau 3": the name opens the line. */
const OPENING_NAME = /^(\p{L}[^:.;!?]{2,80}):$/u;
const WHOLE_NAME = /^\p{L}[\p{L} -]{2,50}$/u;
const SEPARATOR = /[,.;:()]/u;
/** Words that stand before a name in a sentence and are no part of it. */
const BEFORE = new Set(
  (
    'de het een en of van voor in op met te aan over als ook zijn is bent heeft hebt hebben we wij je jij u vragen verwachten zoeken beschik beschikt beschikken toont scoort kandidaat ' +
    'nodig minstens telkens vooral verder daarnaast bovendien competentie competenties namelijk functie ' +
    'wie who qui moet moeten dient vereist vraagt needs must should uses exige aussi ' +
    'the a an and or of for you we expect require requires need have has with at on le la les un une et ou du des en pour vous nous avec exige attend attendons demandons'
  ).split(' '),
);
/** A sentence that says so of what it does not ask. */
const DENIES =
  /(?<!\p{L})(?:niet|geen|nooit|vroeger|pluspunt|troef|evenmin|not|no|none|never|pas de|n['’]est pas|aucune?|nul|nulle|jamais)(?!\p{L})/iu;
const VERB =
  /(?<!\p{L})(?:is|zijn|was|wordt|worden|werkt|werken|heeft|hebben|staat|ligt|zit|gebeurt|diploma|are|works|est)(?!\p{L})/iu;
const POINTS =
  /^(?:deze|die|dit|dat|elke|iedere|alle|onze|this|that|these|each|every|all|our|cet|cette|ces|chaque|tous|toutes|notre|nos)(?!\p{L})/iu;
const MOST_WORDS = 6;
/** Longest stretch before a level in which its name is looked for, in characters. */
const REACH = 90;

/** What sentences ask, and what of that was doubtful. */
export interface SentenceLevels {
  readonly requirements: readonly Requirement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The levels that sentences in so many words ask: "niveau 3 voor samenwerken en niveau 2 voor integriteit",
 * "klantgerichtheid (niveau 3) en samenwerken (niveau 2)". Letters are levels where the document says so; they and words
 * keep a doubt until their rung is known.
 *
 * @example sentenceLevels(piece, {}).requirements[0]?.label // 'samenwerken'
 */
export function sentenceLevels(piece: TextPiece, context: RequirementContext): SentenceLevels {
  if (piece.text.length > 2_000 || !CALLED.test(piece.text)) return { requirements: [], diagnostics: [] };
  const read = sentencesOf(piece.text).map((sentence) => ({ sentence, found: inSentence(sentence, piece, context) }));
  const requirements = read.flatMap(({ found }) => found);
  if (requirements.length === 0) return { requirements, diagnostics: [] };
  // A sentence with more levels than names that were found asks something that nobody has read.
  const unread = read
    .filter(({ sentence, found }) => found.length < levelsIn(sentence, context) && !isLegendLine(sentence))
    .map(({ sentence }): Diagnostic => {
      return { severity: 'warning', code: 'extract/row-without-label', values: { text: sentence }, at: piece.at };
    });
  const open = requirements.flatMap(({ label, required, requiredLabel = '', at }): readonly Diagnostic[] => {
    if (required !== undefined || at === undefined) return [];
    return [{ severity: 'warning', code: 'extract/unread-gradation', values: { label, text: requiredLabel }, at }];
  });
  return { requirements, diagnostics: [...open, ...unread] };
}

/** How many levels a sentence names: letters where the document says that they are rungs, words where they are commonly some. */
function levelsIn(sentence: string, context: RequirementContext): number {
  const named = Array.from(sentence.matchAll(NAMED)).map((match) => match[1] ?? '');
  return named.filter((printed) => levelIn(printed, undefined, context) !== undefined).length;
}

/**
 * Whether a sentence names a level, with its number, letter or word.
 *
 * @example namesLevel('Empathie wordt verwacht in graad D.') // true
 */
export function namesLevel(sentence: string): boolean {
  return LEVEL.test(sentence) && !isLegendLine(sentence);
}

function inSentence(text: string, piece: TextPiece, context: RequirementContext): readonly Requirement[] {
  const first = Array.from(text.matchAll(LEVEL_FIRST)).map(({ index, 1: level = '', 2: of, 3: label = '' }) => ({
    index,
    level,
    of,
    label: label.trim(),
  }));
  const named = Array.from(text.matchAll(ASKED)).flatMap(({ index, 1: level = '', 2: of }) => {
    const opening = OPENING_NAME.exec(text.slice(0, Math.min(index, REACH)).trim())?.[1];
    if (opening !== undefined) return [{ index, level, of, label: opening, isWhole: true }];
    const before =
      text
        .slice(Math.max(0, index - REACH), index)
        .split(SEPARATOR)
        .at(-1) ?? '';
    const lead = OPENS.exec(before);
    const label = lead === null ? '' : before.slice(lead.index + lead[0].length).trim();
    return WHOLE_NAME.test(label) ? [{ index, level, of, label, isWhole: true }] : [];
  });
  let from = 0;
  const last = Array.from(text.matchAll(LEVEL_LAST)).flatMap((match) => {
    const label = nameAtEnd(withoutAsking(text.slice(Math.max(from, match.index - REACH), match.index)));
    from = match.index + match[0].length;
    const level = match[1] ?? match[3] ?? '';
    return label === '' ? [] : [{ index: match.index, level, of: match[2] ?? match[4], label }];
  });
  const all = [...named, ...first, ...last].sort((one, other) => one.index - other.index);
  if (DENIES.test(text)) return [];
  // Names of rungs with their numbers are a legend.
  if (all.some(({ label }) => isLevelWord(label))) return [];
  return all
    .filter(({ label }) => !namesNothing({ text: label, isDirect: false }))
    .filter(({ label, ...one }) => ('isWhole' in one && !POINTS.test(label)) || isName(label))
    .flatMap(({ level, of, label }) => {
      const asked = levelIn(level, of, context);
      if (asked === undefined) return [];
      return [
        {
          label,
          ...(context.cluster === undefined ? {} : { cluster: context.cluster }),
          ...(context.kind === undefined ? {} : { kind: context.kind }),
          ...(context.scope === undefined ? {} : { scope: context.scope }),
          ...asked,
          at: piece.at,
        },
      ];
    });
}

/** A number is a level; a letter or word only where it may be a rung, and its number is to be found yet. */
function levelIn(
  printed: string,
  of: string | undefined,
  { scale }: RequirementContext,
): Pick<Requirement, 'required' | 'requiredLabel' | 'scale'> | undefined {
  if (/^\d$/u.test(printed)) {
    const levels = of === undefined || Number(of) < Number(printed) ? {} : { scale: { levels: Number(of) } };
    return { required: Number(printed), ...levels };
  }
  const isRung = scale?.labels?.some((label) => foldLabel(label) === foldLabel(printed)) === true;
  if (printed.length === 1 ? !(isRung && /\p{Lu}/u.test(printed)) : !(isRung || isLevelWord(printed))) return undefined;
  return { requiredLabel: printed };
}

/** A name says what, and never that somebody does it; "deze functie" and "alle competenties" name none. */
function isName(label: string): boolean {
  return !VERB.test(label) && !POINTS.test(label);
}

/** The name that a stretch of a sentence ends with: one that cards commonly use, else the words behind the last small one. */
function nameAtEnd(stretch: string): string {
  const words = (stretch.split(SEPARATOR).at(-1) ?? '').trim().split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const name = words.slice(-count).join(' ');
    if (isKnownCompetency(name)) return name;
  }
  const small = words.findLastIndex((word) => BEFORE.has(word.toLowerCase()));
  const name = words.slice(small + 1);
  return name.length > MOST_WORDS ? '' : name.join(' ');
}
