import type { LaidCard } from '../cross/laid-card.ts';
import type { Ask, CompetencyClass, TeamAnalysis, TeamBasis, TeamCell, TeamRow } from '../model/analysis.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Corpus, CorpusRecord, RecordId } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Harmonised } from '../model/harmonised.ts';
import type { HeldAnswer } from '../score/held-levels.ts';
import { teamLevels } from './team-levels.ts';
import { crossesClosed, trainingReaches, type Reach } from './training-reach.ts';

const BASES: readonly TeamBasis[] = ['self', 'others'];

/** An assessment of the corpus with its answers by place of the competency class. */
export interface HeldRecord {
  readonly record: CorpusRecord<Assessment>;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
}

/**
 * The people of the corpus as one team against every card, once by their own ratings and once by those of others.
 *
 * Someone covers a requirement by certainly holding all that is possibly asked; missing are the levels that a rated
 * person certainly lacks of what is certainly asked. Who is not rated is neither. Someone who is listed twice (in two
 * teams) counts once.
 *
 * @returns Per card in the order of the corpus, `self` before `others`; nothing where the corpus holds no people. A
 * training is listed at a requirement only where it closes a cross of someone, in the order of the trainings.
 * @example teamAnalyses(corpus, cards, harmonised, held).analyses[0]?.rows[0]?.covered // 1
 */
export function teamAnalyses(
  corpus: Corpus,
  cards: readonly LaidCard[],
  harmonised: Harmonised,
  held: readonly HeldRecord[],
): { readonly analyses: readonly TeamAnalysis[]; readonly diagnostics: readonly Diagnostic[] } {
  const { reaches, diagnostics } = trainingReaches(corpus.trainings, harmonised);
  const people = new Map<string, RecordId>();
  for (const { id, value } of corpus.people) {
    const name = value.person.trim();
    if (!people.has(name)) people.set(name, id);
  }
  if (people.size === 0) return { analyses: [], diagnostics };
  const ofPerson = new Map([...people.keys()].map((name) => [name, [] as HeldRecord[]]));
  for (const one of held) ofPerson.get(one.record.value.person.trim())?.push(one);
  const levels = new Map(
    BASES.map((basis) => [
      basis,
      [...ofPerson.values()].map((records) =>
        teamLevels(
          records.map(({ record, answers }) => ({ assessment: record.value, answers })),
          basis,
        ),
      ),
    ]),
  );
  const ids = [...people.values()];
  const analyses = cards.flatMap(({ card, asks }) =>
    BASES.map((basis): TeamAnalysis => {
      const rows = asks.map((ask, index) => {
        const position = card.asks[index]?.position ?? -1;
        const cells = (levels.get(basis) ?? []).map((known, person) => cellOf(ids[person], known.get(position)));
        return rowOf(ask, harmonised.classes[position], cells.flat(), reaches.get(position) ?? []);
      });
      return { profile: card.profile, basis, people: ids, rows };
    }),
  );
  return { analyses, diagnostics };
}

function cellOf(person: RecordId | undefined, held: number | undefined): readonly TeamCell[] {
  return person === undefined ? [] : [{ person, ...(held === undefined ? {} : { held }) }];
}

function rowOf(
  { competency, requirement, low, high, must }: Ask,
  one: CompetencyClass | undefined,
  cells: readonly TeamCell[],
  reaches: readonly Reach[],
): TeamRow {
  const held = cells.map((cell) => cell.held).filter((level) => level !== undefined);
  const trainings = [...new Set(reaches.map((reach) => reach.training))].map((training) => ({
    training,
    ...crossesClosed(
      reaches.filter((reach) => reach.training === training),
      held,
      low,
    ),
  }));
  return {
    competency,
    label: requirement.label,
    required: { low, high },
    levels: one?.levels ?? high,
    must,
    cells,
    covered: held.filter((level) => level >= high).length,
    rated: held.length,
    missing: held.reduce((sum, level) => sum + Math.max(0, low - level), 0),
    trainings: trainings.filter((training) => training.closes > 0),
  };
}
