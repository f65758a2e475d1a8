import type { Interval, TeamAnalysis, TeamBasis, TeamRow } from '../../core/model/analysis.ts';
import type { Corpus, RecordId } from '../../core/model/corpus.ts';

/** How a held level stands to what is asked. `open`: it meets it on one reading and not on another. */
export type CellVerdict = 'gap' | 'met' | 'surplus' | 'open' | 'none';

export interface CellShown {
  readonly verdict: CellVerdict;
  readonly held?: number;
  /** The levels that `held` may stand for, where that is more than one. */
  readonly between?: Interval;
  /** Levels missing (gap) or above (surplus); 0 elsewhere. */
  readonly steps: number;
}

/** Lays one held level beside the requirement. Without a level there is nothing to say: it is never a zero. */
export function cellShown(held: number | undefined, { low, high }: Interval, between?: Interval): CellShown {
  if (held === undefined) return { verdict: 'none', steps: 0 };
  const { low: least, high: most } = between ?? { low: held, high: held };
  const shown = { held, ...(least === most ? {} : { between: { low: least, high: most } }) };
  if (least > high) return { verdict: 'surplus', ...shown, steps: least - high };
  if (least === high) return { verdict: 'met', ...shown, steps: 0 };
  if (most < low) return { verdict: 'gap', ...shown, steps: low - most };
  return { verdict: 'open', ...shown, steps: 0 };
}

/** Nobody at level, or a single holder; or perhaps, where a held level may stand for several. */
export type Thinness = 'hole' | 'single' | 'maybe-hole' | 'maybe-single';

/** What is thin about a row. Nobody rated says nothing yet. */
export function thinness(row: Pick<TeamRow, 'covered' | 'coveredAtMost' | 'rated'>): Thinness | undefined {
  if (row.rated === 0) return undefined;
  const most = row.coveredAtMost ?? row.covered;
  if (row.covered === 0) return most === 0 ? 'hole' : 'maybe-hole';
  if (row.covered > 1) return undefined;
  return most === 1 ? 'single' : 'maybe-single';
}

/** How many are at level: from those who certainly are to those who may be. */
export function coveredWords({ covered, coveredAtMost = covered }: Pick<TeamRow, 'covered' | 'coveredAtMost'>): string {
  return covered === coveredAtMost ? String(covered) : `${String(covered)}–${String(coveredAtMost)}`;
}

/** A row that asks for attention: thin, or somebody certainly misses a level. */
export function needsAttention(row: Pick<TeamRow, 'covered' | 'coveredAtMost' | 'rated' | 'missing'>): boolean {
  return thinness(row) !== undefined || row.missing > 0;
}

/** The team in numbers: what its heading says. */
export interface TeamSummary {
  readonly holes: number;
  readonly singles: number;
  /** Competencies of which it is not certain whether nobody, one or more people have them. */
  readonly unsure: number;
  /** Certain crosses missing over all people and competencies, and with those that may be missing. */
  readonly missing: number;
  readonly missingAtMost: number;
  /** People with at least one rating on this function. */
  readonly rated: number;
  readonly people: number;
}

export function teamSummary({ rows, people }: Pick<TeamAnalysis, 'rows' | 'people'>): TeamSummary {
  const withRating = new Set(
    rows.flatMap((row) => row.cells.filter((cell) => cell.held !== undefined).map((cell) => cell.person)),
  );
  return {
    holes: rows.filter((row) => thinness(row) === 'hole').length,
    singles: rows.filter((row) => thinness(row) === 'single').length,
    unsure: rows.filter((row) => thinness(row)?.startsWith('maybe-') === true).length,
    missing: rows.reduce((sum, row) => sum + row.missing, 0),
    missingAtMost: rows.reduce((sum, row) => sum + (row.missingAtMost ?? row.missing), 0),
    rated: withRating.size,
    people: people.length,
  };
}

/** The rows with a gap: what nobody has first, then what rests on one person, then the most crosses missing. */
export function largestGaps(rows: readonly TeamRow[]): readonly TeamRow[] {
  const order = (row: TeamRow): number =>
    ({ hole: 0, 'maybe-hole': 1, single: 2, 'maybe-single': 3, none: 4 })[thinness(row) ?? 'none'];
  return rows
    .filter((row) => row.missing > 0)
    .sort((a, b) => order(a) - order(b) || b.missing - a.missing || a.covered - b.covered);
}

/** People of a row who certainly miss a level. */
export function peopleBelow({ cells, required }: Pick<TeamRow, 'cells' | 'required'>): readonly RecordId[] {
  return cells
    .filter((cell) => cellShown(cell.held, required, cell.between).verdict === 'gap')
    .map((cell) => cell.person);
}

/** For one person: competencies at level, of those rated. */
export function personTotal(
  rows: readonly TeamRow[],
  person: RecordId,
): { readonly met: number; readonly rated: number } {
  const shown = rows.flatMap((row) => {
    const cell = row.cells.find((one) => one.person === person);
    return cell?.held === undefined ? [] : [cellShown(cell.held, row.required, cell.between)];
  });
  return { met: shown.filter((one) => one.verdict === 'met' || one.verdict === 'surplus').length, rated: shown.length };
}

/** The team against one function on one basis; the function that most people work in unless another was chosen. */
export function chosenTeam(
  teams: readonly TeamAnalysis[],
  corpus: Pick<Corpus, 'profiles' | 'people'>,
  profile: string | undefined,
  basis: TeamBasis,
): TeamAnalysis | undefined {
  const onBasis = teams.filter((team) => team.basis === basis);
  const chosen = onBasis.find((team) => team.profile === profile);
  if (chosen !== undefined) return chosen;
  let best: { readonly team: TeamAnalysis; readonly people: number } | undefined;
  for (const team of onBasis) {
    const people = peopleIn(corpus, team.profile).size;
    if (best === undefined || people > best.people) best = { team, people };
  }
  return best?.team;
}

/** The people who work in a function, by its title as the team's list names it. */
export function peopleIn(corpus: Pick<Corpus, 'profiles' | 'people'>, profile: RecordId): ReadonlySet<RecordId> {
  const title = plain(corpus.profiles.find((one) => one.id === profile)?.value.title);
  if (title === '') return new Set();
  return new Set(corpus.people.filter(({ value }) => plain(value.function) === title).map(({ id }) => id));
}

function plain(text = ''): string {
  return text.normalize('NFC').trim().toLowerCase();
}
