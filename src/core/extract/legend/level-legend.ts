import { foldLabel } from '../../text/fold.ts';
import type { Scale } from '../../model/profile.ts';
import { countedRungs } from './counted-legend.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import { rungOrder } from '../words/rung-order.ts';

/** Names of rungs are short; what is longer explains them. */
const LONGEST_NAME = 40;
/** What the margin broke off is a few words; what is longer explains a task. */
const LONGEST_REST = 32;
const NAMED = /^(?:niveau|gradatie|graad|level|score|stap|trede|degr[ée]) ?(\d|[A-F]) ?[=:–-] ?(\p{L}.{1,160})$/iu;
const BARE =
  /^(?:[^\d=]{0,60}[:(>?] ?)?(\d|[A-F]|[IVX]{1,4}|★{1,9}|●{1,9}|\*{1,9}|\+{1,9}|[xX]{1,9}) ?= ?(\p{L}.{1,160})$/u;

const NAME_FIRST = /(?<![\p{L}])(\p{L}{2,20}(?: \p{L}{2,20})?) ?\((?:niveau|gradatie|level|niv\.?)? ?(\d)\)/giu;

/** "1 is basis, 2 is gevorderd en 3 is deskundig". */
const NUMBER_IS =
  /(?<![\p{L}\d.,/])([1-9]) (?:is|staat voor|betekent|means|est|signifie) (\p{L}{3,20}(?: \p{L}{2,20}){0,2}?)(?= ?[,;.]| (?:en|and|et) \d|$)/giu;

/** What stands between two rungs, and before the first. */
const BETWEEN = /^(?:en|of|dan|van|over|via|naar|tot|and|or|from|to|then|through|et|ou|de|du|puis|ensuite) (?=\p{L})/iu;
/** Words from the scale to its first rung. */
const NEAR = 5;
const FROM = new Set(['van', 'from', 'de']);
const SCALES = new Set('niveaus gradaties schaal graden levels scale grades niveaux degres echelle'.split(' '));

/** "basis = 1, gevorderd = 2". */
const NAME_EQUALS = /(?<![\p{L}=] ?)(\p{L}{2,20}(?: \p{L}{2,20})?) ?= ?(\d)(?![\d.,%])/giu;

/** "1 (past toe met hulp), 2 (past zelfstandig toe)", "van I (voert uit) over II (werkt alleen) tot III (stuurt bij)". */
const NUMBER_FIRST = /(?<![\p{L}\d.,/])(\d|[IV]{1,3}) ?\((\p{L}[^()]{2,80})\)/gu;

/** Roman numerals in a column, each before a few words. */
const ROMAN = /^([IV]{1,3}) {1,8}(\p{Ll}.{3,120})$/u;

interface Rung {
  readonly level: number;
  /** It is counted by a letter, of which only its name says which end is high. */
  readonly isLetter?: true;
  readonly name: string;
}

/**
 * The scale that a legend prints: "1 = beginner, 2 = gevorderd, 3 = expert", on one line or line by line.
 *
 * Its names are kept where all are short. Undefined where no legend runs on from 1 (or A).
 */
export function levelLegend(texts: readonly string[]): Scale | undefined {
  let run: Rung[] = [];
  let over = '';
  const areAsked = namesLevels(texts);
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1] ?? '';
    const counted = countedRungs(text);
    if (counted.length > 1) return scaleOf(counted);
    const inline = namedRungsIn(text) ?? rungsIn(text, 0);
    if (inline.length > 1 && isOfLevels(inline, leadOf(text, before)))
      return scaleOf(withNextLines(inline, texts.slice(index + 1)));
    const rung = areAsked && NAMED.test(text.trim()) ? undefined : rungOf(text.trim());
    if (rung !== undefined && rung.level === run.length + 1) {
      if (run.length === 0) over = leadOf(text, before);
      run.push(rung);
    } else if (goesOn(text, run, texts[index + 1])) {
      // The margin broke the name of the rung.
      const last = run.pop();
      if (last !== undefined) run.push({ ...last, name: `${last.name} ${text.trim()}` });
    } else if (run.length > 1 && isOfLevels(run, over)) break;
    else {
      run = rung?.level === 1 ? [rung] : [];
      over = run.length === 0 ? '' : leadOf(text, before);
    }
  }
  return run.length > 1 && isOfLevels(run, over) ? scaleOf(run) : undefined;
}

/** A line in small letters between one rung and the next: what the first means goes on there. */
function goesOn(text: string, run: readonly Rung[], next = ''): boolean {
  return (
    run.length > 0 &&
    text.length < LONGEST_REST &&
    /^\p{Ll}/u.test(text) &&
    rungOf(next.trim())?.level === run.length + 1
  );
}

/** "Niveau 3: plannen", "Niveau 2: luisteren": lines that do not count up from 1 ask levels and explain none. */
function namesLevels(texts: readonly string[]): boolean {
  const levels = texts.map((text) => {
    const mark = text.length > 240 ? undefined : NAMED.exec(text.trim())?.[1];
    return mark === undefined ? undefined : (levelNumberOf(mark) ?? mark.toUpperCase().charCodeAt(0) - 64);
  });
  return levels.some((level, index) => {
    const before = levels[index - 1];
    return level !== undefined && before !== undefined && level !== before + 1 && level !== 1;
  });
}

/** What announces levels, or what somebody does at them. */
const ABOUT =
  /niveau|gradatie|level|schaal|scale|degr|[eé]chelle|l[eé]gend|score|beheers|competen|comp[eé]ten|vaardig|skill|beoordel|kruis|mark|betekenis|uitleg|toelichting/iu;

/** What stands before the first rung on its own line, or else announces it on the line above. */
function leadOf(text: string, before: string): string {
  const own = /^([^\d=]{0,60})[:(>?] ?(?:\d|[A-F]|[IVX]{1,4}|\p{S}|\*) ?=/u.exec(text)?.[1]?.trim() ?? '';
  return own === '' && before.length <= 60 && before.endsWith(':') ? before : own;
}

/** Under "Locaties:" numbers and letters stand for places; a legend is announced as one, or by nothing. */
function isOfLevels(rungs: readonly Rung[], lead: string): boolean {
  // "Niveau 1: rekenen, Niveau 2: luisteren, plannen" asks levels.
  if (rungs.some(({ name }) => name.split(/[,;] | en | and | et /u).some((one) => isKnownCompetency(one))))
    return false;
  return !/\p{L}{3}/u.test(lead) || ABOUT.test(lead) || rungs.some((rung) => isLevelWord(rung.name));
}

/** Whether a line is one rung of a legend and nothing else: "Niveau 2: werkt zelfstandig". */
export function legendLevel(text: string): number | undefined {
  return text.length > 300 ||
    !/^(?:niveau|gradatie|graad|level|stap|trede|degr[ée]|\d ?=|[A-F] ?=|[IV]{1,3} )/iu.test(text)
    ? undefined
    : rungOf(text)?.level;
}

/** "basis (niveau 1), gevorderd (niveau 2) en expert (niveau 3)": known names of rungs, each with its number. */
function namedRungsIn(text: string): readonly Rung[] | undefined {
  const mayCount =
    /[(=]|\d (?:is|staat|betekent|means|est|signifie) /iu.test(text) &&
    ((text.includes('1') && text.includes('2')) || /I ?\(/u.test(text));
  if (text.length > 800 || !mayCount) return undefined;
  const named = Array.from(text.matchAll(NAME_FIRST));
  const rungs = named.map(([, name = '', level = '']) => ({ name: name.replace(BETWEEN, ''), level: Number(level) }));
  const equated = Array.from(text.matchAll(NAME_EQUALS)).map(([, name = '', level = '']) => ({
    name: name.trim(),
    level: Number(level),
  }));
  if (equated.length > 1 && equated.every((rung, index) => rung.level === index + 1)) return equated;
  const said = saidRungs(text);
  if (said.length > 1) return said;
  const counted = Array.from(text.matchAll(NUMBER_FIRST)).map(([, sign = '', name = '']) => ({
    name,
    level: levelNumberOf(sign) ?? 0,
  }));
  const isCounted = counted.length > 1 && counted.every((rung, index) => rung.level === index + 1);
  if (isCounted && ABOUT.test(text.slice(0, text.search(/(?:\d|I) ?\(/u)))) return counted;
  const isRun = rungs.length > 1 && rungs.every((rung, index) => rung.level === index + 1);
  // "De niveaus gaan van leerling (1) over gezel (2) tot meester (3)" says itself that the names are rungs.
  const first = named[0];
  const isRange = first !== undefined && opensRange(text.slice(0, first.index + (first[1] ?? '').length));
  const areNames = rungs.every((rung) => isLevelWord(rung.name)) || (isRange && rungs.length > 2);
  return isRun && areNames ? rungs : undefined;
}

/** Numbers from 1 on that a sentence says to be rungs, two of which are known by their names. */
function saidRungs(text: string): readonly Rung[] {
  const rungs = Array.from(text.matchAll(NUMBER_IS)).map(([, level = '', name = '']) => ({
    name,
    level: Number(level),
  }));
  const areKnown = rungs.filter((rung) => isLevelWord(rung.name)).length > 1;
  return areKnown && rungs.every((rung, index) => rung.level === index + 1) ? rungs : [];
}

/** "De niveaus gaan van leerling": a scale, and where it begins. */
function opensRange(lead: string): boolean {
  const words = foldLabel(lead).split(' ').slice(-NEAR);
  const from = words.findLastIndex((word) => FROM.has(word));
  return from > 0 && words.slice(0, from).some((word) => SCALES.has(word));
}

/** A legend may run on over the lines below it. */
function withNextLines(rungs: readonly Rung[], below: readonly string[]): readonly Rung[] {
  const [next] = below;
  const more = next === undefined ? [] : rungsIn(next, rungs.length);
  return more.length === 0 ? rungs : withNextLines([...rungs, ...more], below.slice(1));
}

/** The rungs of a legend on one line, where they run on from those before it. */
function rungsIn(text: string, before: number): readonly Rung[] {
  if (text.length > 800 || !text.includes('=')) return [];
  const parts = text.split(/[,;\n] |[\n\t]| (?=(?:\d|[A-F]|[IVX]{1,4}|★{1,9}|●{1,9}|\*{1,9}|\+{1,9}|[xX]{1,9}) ?=)/u);
  const rungs = parts.map((part) => rungOf(part.trim().replace(/[).;,]{1,3}$/u, '')));
  const run: Rung[] = before === 0 ? unsigned(parts[0] ?? '', rungs) : [];
  for (const rung of rungs) {
    if (rung !== undefined && rung.level === before + run.length + 1) run.push(rung);
  }
  return run;
}

/** "elementair 2 = degelijk 3 = sterk": the name of the first rung, whose sign was lost on a scan. */
function unsigned(part: string, [own, ...rungs]: readonly (Rung | undefined)[]): Rung[] {
  const name = part.trim();
  const areOthers = rungs.length > 1 && rungs.every((rung, index) => rung?.level === index + 2);
  const areKnown = rungs.filter((rung) => isLevelWord(rung?.name ?? '')).length > 1;
  const isLike = areKnown && /^\p{L}+(?: \p{L}+){0,2}$/u.test(name) && !ABOUT.test(name);
  return own === undefined && areOthers && (isLike || isLevelWord(name)) ? [{ level: 1, name }] : [];
}

function rungOf(text: string): Rung | undefined {
  const match = NAMED.exec(text) ?? BARE.exec(text) ?? ROMAN.exec(text);
  const [, mark, name] = match ?? [];
  if (mark === undefined || name === undefined) return undefined;
  const isLetter = /^[A-F]$/iu.test(mark);
  // Crosses count, and are no ten.
  const crosses = /^[xX]+$/u.test(mark) ? mark.length : undefined;
  const level = isLetter ? mark.toUpperCase().charCodeAt(0) - 64 : (crosses ?? levelNumberOf(mark));
  if (level === undefined) return undefined;
  return { level, name: withoutPoint(name.trim()), ...(isLetter ? { isLetter } : {}) };
}

/** A word or two may close with a point; a sentence keeps its own, and is no name. */
function withoutPoint(name: string): string {
  return name.split(' ').length > 2 ? name : name.replace(/[.;,]$/u, '');
}

function scaleOf(rungs: readonly Rung[]): Scale {
  // What stands in brackets behind the name of an end was cut off with them.
  const names = rungs.map(({ name }) => (name.includes(')') ? name : name.replace(/ ?\([^()]{0,40}$/u, '')));
  const areShort = names.every((name) => name.length <= LONGEST_NAME && !/[.!?]$/u.test(name));
  // Names from high to low say that the numbers count down: no rung is called by the name beside its number. Letters have no
  // end that is high by itself.
  const order = rungOrder(names);
  const areRising = rungs.some(({ isLetter }) => isLetter) ? order === 'rising' : order !== 'falling';
  return { levels: rungs.length, ...(areShort && areRising ? { labels: names } : {}) };
}
