import { figuresIn, type Figure } from './figure.ts';
import { targetsIn, wordsIn, type Target } from './target.ts';
import { verdictsIn, type Verdict } from './verdict.ts';

/** What a sentence says of its targets; no target where it names none. */
export interface Assignment {
  readonly targets: readonly Target[];
  /** Parts that the same sentence opens to those who reach the figure, where it names no part that the figure is of. */
  readonly opens: readonly Target[];
  readonly figures: readonly Figure[];
  readonly verdicts: readonly Verdict[];
}

interface Clause {
  readonly isInParentheses: boolean;
  readonly targets: Target[];
  /** What the piece opens, and is not about. */
  readonly entered: readonly Target[];
  /** It goes on about what the piece before names: `waarop je minstens 60 % haalt`. */
  readonly isRelative: boolean;
  readonly figures: Figure[];
  readonly verdicts: Verdict[];
}

const BOUNDARY =
  /[,;()]|\s(?:en|of(?! meer\b)|et|and|ou(?! plus\b)|or(?! more\b)|maar|mais|but|alsook|evenals|als)\s/gu;
const RELATIVE =
  /^[,;(]?\s?(?:waarop|waarbij|waarvoor|waarin|waar|die|ou|a laquelle|auquel|in which|for which|where)\b/u;

/**
 * Lays the figures and judgements of a sentence beside the parts they are about.
 *
 * The sentence is cut at commas and conjunctions; a piece that names only parts goes with the figure on its side: with
 * the one before where that is followed by its part (`60% op het schriftelijk en het mondeling gedeelte`), else with
 * the one after (`voor het 1e en het 2e gedeelte zestig procent`). What a sentence opens (`toegelaten tot het mondeling
 * gedeelte`) is not what its figure is about.
 *
 * @param folded The sentence in lower case without accents. @param text The same sentence as printed.
 * @param known Words that name one of the parts of the document by themselves.
 */
export function assignmentsIn(folded: string, text: string, known?: ReadonlySet<string>): readonly Assignment[] {
  const clauses = clausesOf(folded, text, known);
  const entered = clauses.flatMap((clause) => clause.entered);
  return mergeClauses(clauses)
    .filter((clause) => clause.figures.length + clause.verdicts.length > 0)
    .map(({ targets, figures, verdicts }) => ({
      targets,
      figures,
      verdicts,
      opens: targets.length > 0 ? [] : entered,
    }));
}

function clausesOf(folded: string, text: string, known: ReadonlySet<string> | undefined): readonly Clause[] {
  const figures = figuresIn(folded);
  const verdicts = verdictsIn(folded, text);
  if (figures.length + verdicts.length === 0) return [];
  const inside = (at: number): boolean => figures.some((one) => at >= one.from && at < one.to);
  const cuts = [0];
  for (const match of folded.matchAll(BOUNDARY)) {
    if (!inside(match.index)) cuts.push(match.index + (/\s/u.test(match[0].charAt(0)) ? 1 : 0));
  }
  const targets = targetsIn(wordsIn(folded), known);
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? folded.length;
    const isIn = (one: { readonly from: number }): boolean => one.from >= from && one.from < to;
    return {
      isInParentheses: folded.charAt(from) === '(',
      isRelative: RELATIVE.test(folded.slice(from, from + 20)),
      targets: targets.filter((one) => isIn(one) && one.isEntered !== true),
      entered: targets.filter((one) => isIn(one) && one.isEntered === true),
      figures: figures.filter(isIn),
      verdicts: verdicts.filter(isIn),
    };
  });
}

function mergeClauses(clauses: readonly Clause[]): readonly Clause[] {
  const merged: Clause[] = [];
  let waiting: Target[] = [];
  let opened: readonly Target[] = [];
  for (const clause of clauses) {
    const isSaying = clause.figures.length + clause.verdicts.length > 0;
    const last = merged.at(-1);
    if (!isSaying) {
      const isOfLast =
        last !== undefined && (endsWithTarget(last) || (clause.isInParentheses && last.targets.length === 0));
      if (isOfLast && waiting.length === 0) last.targets.push(...clause.targets);
      else waiting.push(...clause.targets);
      if (clause.entered.length > 0) opened = clause.entered;
      continue;
    }
    const own = clause.isRelative && clause.targets.length + waiting.length === 0 ? opened : [];
    if (
      clause.targets.length + waiting.length + own.length === 0 &&
      last !== undefined &&
      isOfOtherKind(last, clause)
    ) {
      last.figures.push(...clause.figures);
      last.verdicts.push(...clause.verdicts);
      continue;
    }
    merged.push({ ...clause, targets: [...waiting, ...own, ...clause.targets] });
    if (clause.entered.length > 0) opened = clause.entered;
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
