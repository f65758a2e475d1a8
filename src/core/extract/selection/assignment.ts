import { figuresIn, type Figure } from './figure.ts';
import { targetsIn, wordsIn, type Target, type Word } from './target.ts';
import { verdictsIn, type Verdict } from './verdict.ts';

/** What a sentence says of its targets; no target where it names none. */
export interface Assignment {
  readonly targets: readonly Target[];
  readonly figures: readonly Figure[];
  readonly verdicts: readonly Verdict[];
}

interface Clause {
  readonly isInParentheses: boolean;
  readonly targets: Target[];
  readonly figures: Figure[];
  readonly verdicts: Verdict[];
}

const BOUNDARY = /[,;()]|\s(?:en|of|et|and|ou|or|maar|mais|but|alsook|evenals|als)\s/gu;

/**
 * Lays the figures and judgements of a sentence beside the parts they are about.
 *
 * The sentence is cut at commas and conjunctions; a piece that names only parts goes with the figure on its side: with
 * the one before where that is followed by its part (`60% op het schriftelijk en het mondeling gedeelte`), else with
 * the one after (`voor het 1e en het 2e gedeelte zestig procent`).
 *
 * @param folded The sentence in lower case without accents. @param text The same sentence as printed.
 */
export function assignmentsIn(folded: string, text: string): readonly Assignment[] {
  return mergeClauses(clausesOf(folded, text)).filter((clause) => clause.figures.length + clause.verdicts.length > 0);
}

function clausesOf(folded: string, text: string): readonly Clause[] {
  const figures = figuresIn(folded);
  const verdicts = verdictsIn(folded, text);
  if (figures.length + verdicts.length === 0) return [];
  const inside = (at: number): boolean => figures.some((one) => at >= one.from && at < one.to);
  const cuts = [0];
  for (const match of folded.matchAll(BOUNDARY)) {
    if (!inside(match.index)) cuts.push(match.index + (/\s/u.test(match[0].charAt(0)) ? 1 : 0));
  }
  const words = wordsIn(folded);
  const named = targetsIn(words).filter((one) => one.kind !== 'overall');
  const ordinals = named.filter((one) => one.kind === 'ordinal');
  const isNamed = named.length > 0;
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? folded.length;
    const own = words.filter((word) => word.from >= from && word.from < to);
    return {
      isInParentheses: folded.charAt(from) === '(',
      targets: targetsOf(
        own,
        ordinals.filter((one) => one.from >= from && one.from < to),
      ).filter((one) => !isNamed || one.kind !== 'overall' || isStated(one, own)),
      figures: figures.filter((one) => one.from >= from && one.from < to),
      verdicts: verdicts.filter((one) => one.from >= from && one.from < to),
    };
  });
}

/** An ordinal may have its noun in a later piece: `voor het 1e en voor het 2e gedeelte`. */
function targetsOf(own: readonly Word[], ordinals: readonly Target[]): Target[] {
  const direct = targetsIn(own);
  const added = ordinals.filter((one) => direct.every((known) => known.from !== one.from));
  return [...direct, ...added].sort((one, other) => one.from - other.from);
}

function isStated(target: Target, words: readonly Word[]): boolean {
  const word = words.find((one) => one.from === target.from)?.text ?? '';
  return !/^(?:examen|selectieproef|selectieprocedure|selectie|concours|exam|examination|procedure|vergelijkend)$/u.test(
    word,
  );
}

function mergeClauses(clauses: readonly Clause[]): readonly Clause[] {
  const merged: Clause[] = [];
  let waiting: Target[] = [];
  for (const clause of clauses) {
    const isSaying = clause.figures.length + clause.verdicts.length > 0;
    const last = merged.at(-1);
    if (!isSaying) {
      const isOfLast =
        last !== undefined && (endsWithTarget(last) || (clause.isInParentheses && last.targets.length === 0));
      if (isOfLast && waiting.length === 0) last.targets.push(...clause.targets);
      else waiting.push(...clause.targets);
      continue;
    }
    if (clause.targets.length + waiting.length === 0 && last !== undefined && isOfOtherKind(last, clause)) {
      last.figures.push(...clause.figures);
      last.verdicts.push(...clause.verdicts);
      continue;
    }
    merged.push({ ...clause, targets: [...waiting, ...clause.targets] });
    waiting = [];
  }
  const last = merged.at(-1);
  if (last?.targets.length === 0) last.targets.push(...waiting);
  return merged;
}

function endsWithTarget(clause: Clause): boolean {
  const said = Math.max(-1, ...clause.figures.map((one) => one.from), ...clause.verdicts.map((one) => one.from));
  const named = Math.max(-1, ...clause.targets.map((one) => one.from));
  return named > said;
}

/** A minimum after the points of a part (`40 punten, minstens 50%`), or the same share in another form (`60% (30/50)`). */
function isOfOtherKind(last: Clause, clause: Clause): boolean {
  return clause.figures.every((one) => last.figures.every((known) => isOther(known, one)));
}

function isOther(known: Figure, one: Figure): boolean {
  if (known.kind === 'share' && one.kind === 'share') {
    return known.value === one.value && (known.of === undefined) !== (one.of === undefined);
  }
  return known.kind !== one.kind || known.isMinimum !== one.isMinimum;
}
