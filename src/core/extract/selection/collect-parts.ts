import { figuresIn, mayHoldFigure } from './figure.ts';
import { draftPart, findPart, type PartDraft } from './part-draft.ts';
import { partsListedIn, readPartTitle, type PartTitle } from './part-title.ts';
import { partTypeOf, type PartType } from './part-type.ts';
import { namesPreselection } from './preselection.ts';
import type { Sentence } from './sentence.ts';
import { targetsIn, wordsIn } from './target.ts';

/** A sentence with the part of the document it stands in. */
export interface Placed {
  readonly sentence: Sentence;
  /** The part under whose title it stands. */
  readonly part?: PartDraft;
  readonly isPreselection: boolean;
  /** A title about selection stands above it, and no other since. */
  readonly isInProcedure: boolean;
}

export interface CollectedParts {
  readonly parts: PartDraft[];
  readonly placed: readonly Placed[];
  /** The document has a title about a selection procedure. */
  readonly hasTitle: boolean;
}

const PROCEDURE =
  /\b(?:\w{0,20}selectie\w{0,20}|examen|examens|examenprogramma|examengedeelten|examenprocedure|proefprogramma|wervingsprocedure|aanwervingsprocedure|epreuves|selection|concours|procedure de recrutement|recruitment procedure|recruitment process|hiring process|te behalen resultaten|slaagvoorwaarden|puntenverdeling)\b/u;
const CONDITIONS = /\b(?:voorwaarden|conditions|requirements|deelnem\w{0,6})\b/u;

/** No procedure has more parts: a document that names more is about something else. */
const MOST_PARTS = 30;
/** A line of a numbered list, which reads like a title but closes nothing. */
const NUMBERED = /^\d{1,2}[.)]\s/u;
/** Kinds that, without points, are rather what a part is made of: `gevalstudie` under a written part. */
const CONTENTS: ReadonlySet<PartType | undefined> = new Set(['case', 'presentation', 'knowledge']);

/**
 * The parts of a procedure in order: as titles and list items name them, completed by those that sentences list.
 *
 * @param sentences All sentences of the document. @param known Parts that a table gave.
 */
export function collectParts(sentences: readonly Sentence[], known: readonly PartDraft[]): CollectedParts {
  const listed = sentences.map((one) => (one.isTitle ? [] : partsListedIn(one.text, one.folded)));
  const hasTitle = sentences.some((one) => one.isTitle && isProcedureTitle(one));
  const listedTypes = new Set(listed.flatMap((names) => (names.length > 1 ? names.map(partTypeOf) : [])));
  const isListed = (name: string): boolean => listedTypes.has(partTypeOf(name));
  const parts: PartDraft[] = [...known];
  const placed: Placed[] = [];
  let isInProcedure = false;
  let part: PartDraft | undefined;
  let item: PartDraft | undefined;
  let isPreselection = false;
  for (const [place, sentence] of sentences.entries()) {
    if (sentence.isFirst) item = undefined;
    // Outside a procedure only a title with points, or of a kind that a sentence lists, names a part.
    const mayName: boolean =
      isInProcedure || part !== undefined || listedTypes.size > 0 || mayHoldFigure(sentence.folded);
    const mayBeTitle: boolean = mayName && (sentence.isTitle || sentence.kind === 'item' || startsNumbered(sentence));
    const title: PartTitle | undefined = mayBeTitle ? partTitleOf(sentence) : undefined;
    const isWelcome: boolean =
      title !== undefined && isPart(title, isInProcedure && (part === undefined || sentence.isTitle), isListed);
    // "Minimum: 25" below the name of a part is no title that closes it.
    const isFigureLine =
      title === undefined && (part !== undefined || isInProcedure) && figuresIn(sentence.folded).length > 0;
    if (sentence.isTitle && !isFigureLine) {
      isPreselection = namesPreselection(sentence.folded);
      part = isWelcome && title !== undefined ? addPart(parts, title, sentence) : undefined;
      const isListedOn: boolean = isInProcedure && NUMBERED.test(sentence.text);
      isInProcedure = isPreselection || part !== undefined || isListedOn || isProcedureTitle(sentence);
    } else {
      if (namesPreselection(sentence.folded)) isPreselection = true;
      else if (isPreselection && namesOtherPart(sentence)) isPreselection = false;
      if (!isPreselection && isWelcome && title !== undefined) item = addPart(parts, title, sentence);
      if ((listed[place] ?? []).length > 0) isInProcedure = true;
    }
    const own = item ?? findLabelled(parts, sentence.label) ?? part;
    placed.push({ sentence, isPreselection, isInProcedure, ...(own === undefined ? {} : { part: own }) });
  }
  const named = listed.flatMap((names, place) => {
    // What a sentence under the title of a part lists is what that part is made of.
    const isOfProcedure = placed[place]?.part === undefined && (names.length > 1 || hasTitle);
    return isOfProcedure ? [{ names, at: sentences[place]?.at ?? {} }] : [];
  });
  for (const { names, at } of named) addListed(parts, names, at);
  return { parts: withoutCriteria(parts), placed, hasTitle };
}

/** A line such as `Proef 2: schriftelijke proef op 40 punten.` names a part, though it is a sentence. */
function startsNumbered({ isFirst, text }: Sentence): boolean {
  return isFirst && /^\p{Lu}\p{L}{3,10} \d{1,2} ?[:.–-] /u.test(text);
}

function namesOtherPart(sentence: Sentence): boolean {
  return targetsIn(wordsIn(sentence.folded)).some(
    (one) => one.kind === 'type' && one.type !== 'preselection' && one.isEntered !== true,
  );
}

function isProcedureTitle(sentence: Sentence): boolean {
  return PROCEDURE.test(sentence.folded) && !CONDITIONS.test(sentence.folded);
}

function partTitleOf(sentence: Sentence): PartTitle | undefined {
  const title = readPartTitle(sentence.text);
  return title !== undefined && partTypeOf(title.name) !== 'preselection' ? title : undefined;
}

function isPart(title: PartTitle, isInProcedure: boolean, isListed: (name: string) => boolean): boolean {
  const isContents = title.points === undefined && title.isNamed !== true && CONTENTS.has(partTypeOf(title.name));
  if (isInProcedure && !isContents) return true;
  return title.isTyped && (title.points !== undefined || isListed(title.name));
}

function addPart(parts: PartDraft[], title: PartTitle, sentence: Sentence): PartDraft {
  const known = findPart(parts, title.name);
  const isOther = known?.points !== undefined && title.points !== undefined && known.points !== title.points;
  if (known !== undefined && !isOther) {
    if (title.points !== undefined) known.points = title.points;
    if (title.number !== undefined) known.number = title.number;
    return known;
  }
  const draft = draftPart(title.name, sentence.at, title.points);
  if (title.number !== undefined) draft.number = title.number;
  if (parts.length < MOST_PARTS) parts.push(draft);
  return draft;
}

function findLabelled(parts: readonly PartDraft[], label: string | undefined): PartDraft | undefined {
  const title = label === undefined ? undefined : readPartTitle(label);
  return title === undefined ? undefined : findPart(parts, title.name);
}

/** Parts that a sentence lists: those not yet known are put where the sentence has them. */
function addListed(parts: PartDraft[], names: readonly string[], at: PartDraft['at']): void {
  const own = names.map((name) => {
    const known = findPart(parts, name);
    return known ?? draftPart(name, at);
  });
  const isWhole = parts.every((part) => own.includes(part));
  const fresh = own.filter(
    (part, place) => !parts.includes(part) && own.findIndex((one) => one.key === part.key) === place,
  );
  const all = isWhole
    ? own.filter((part, place) => own.indexOf(part) === place && (parts.includes(part) || fresh.includes(part)))
    : [...parts, ...fresh];
  parts.splice(0, parts.length, ...all.filter((part) => part.type !== 'preselection').slice(0, MOST_PARTS));
}

/** Criteria within a part (`kennis (20 punten)`, `motivatie (30 punten)`) that add up to its points are no parts. */
function withoutCriteria(parts: readonly PartDraft[]): PartDraft[] {
  const kept: PartDraft[] = [];
  for (let place = 0; place < parts.length;) {
    const part = parts[place];
    if (part === undefined) break;
    kept.push(part);
    place += 1;
    if (part.type === undefined) continue;
    let end = place;
    let sum = 0;
    // A part with a minimum of its own is no criterion of the one before.
    while (parts[end] !== undefined && parts[end]?.type === undefined && parts[end]?.minimum === undefined) {
      sum += parts[end]?.points ?? 0;
      end += 1;
    }
    if (end > place && sum === part.points) place = end;
  }
  return kept;
}
