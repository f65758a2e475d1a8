import type { Kernel } from '../cross/kernel.ts';
import type { LaidCard } from '../cross/laid-card.ts';
import { layAsk } from '../cross/lay-ask.ts';
import type { Ask, TeamAnalysis, TeamBasis, TeamRow, TeamTraining, TrainingReach } from '../model/analysis.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Corpus, CorpusRecord, RecordId } from '../model/corpus.ts';
import type { AlignLevel, CardAsk, Harmonised } from '../model/harmonised.ts';
import { crossesClosed } from './crosses-closed.ts';
import type { HeldAssessment } from './team-levels.ts';
import { teamStandings, type Standing } from './team-standings.ts';

const BASES: readonly TeamBasis[] = ['self', 'others'];

/** An assessment of the corpus with what it says. */
export interface HeldRecord {
  readonly record: CorpusRecord<Assessment>;
  readonly held: HeldAssessment['held'];
}

/**
 * The people of the corpus as one team against every card, once by their own ratings and once by those of others.
 *
 * Someone covers a requirement by certainly holding all that is possibly asked; missing are the levels that a rated
 * person certainly lacks of what is certainly asked. Where a level may stand for several, both numbers are also told at
 * most. Who is not rated is neither. Someone who is listed twice (in two
 * teams) counts once. A row is on the longest of the scales of the card and of those that the people were rated on.
 *
 * @param reaches What the trainings on offer do, as `trainingReaches` gives them.
 * @param kernel Counts the levels, once for all cards; its figures do not depend on which one it is.
 * @returns Per card in the order of the corpus, `self` before `others`; nothing where the corpus holds no people. A
 * training is listed at a requirement only where it closes a cross of someone, in the order of the trainings.
 * @example teamAnalyses(corpus, cards, harmonised, held, [], plainKernel)[0]?.rows[0]?.covered // 1
 */
export function teamAnalyses(
  corpus: Corpus,
  cards: readonly LaidCard[],
  harmonised: Harmonised,
  held: readonly HeldRecord[],
  reaches: readonly TrainingReach[],
  kernel: Kernel,
): readonly TeamAnalysis[] {
  const reaching = new Map<string, TrainingReach[]>();
  for (const reach of reaches) {
    const known = reaching.get(reach.competency);
    if (known === undefined) reaching.set(reach.competency, [reach]);
    else known.push(reach);
  }
  const people = new Map<string, RecordId>();
  for (const { id, value } of corpus.people) {
    const name = value.person.trim();
    if (!people.has(name)) people.set(name, id);
  }
  if (people.size === 0) return [];
  const ofPerson = new Map([...people.keys()].map((name) => [name, [] as HeldRecord[]]));
  for (const one of held) ofPerson.get(one.record.value.person.trim())?.push(one);
  const ids = [...people.values()];
  const asked = cards.flatMap(({ card }) => card.asks);
  const assessed = [...ofPerson.values()].map((records) =>
    records.map(({ record, held: one }) => ({ assessment: record.value, held: one })),
  );
  const known = BASES.map((basis) => ({
    basis,
    standingOn: teamStandings(ids, assessed, basis, asked, harmonised.classes.length, kernel),
  }));
  return cards.flatMap(({ card, asks }) =>
    known.map(({ basis, standingOn }): TeamAnalysis => {
      const rows = asks.flatMap((ask, index) => {
        const own = card.asks[index];
        const standing = own === undefined ? undefined : standingOn(own);
        if (own === undefined || standing === undefined) return [];
        return [rowOf(ask, own, standing, reaching.get(ask.competency) ?? [], harmonised.align)];
      });
      return { profile: card.profile, basis, people: ids, rows };
    }),
  );
}

function rowOf(
  { competency, requirement, must }: Ask,
  own: CardAsk,
  { levels, cells, held, lowest, highest }: Standing,
  reaches: readonly TrainingReach[],
  align: AlignLevel,
): TeamRow {
  const { low, high, aligned } = layAsk(own, levels, align);
  const trainings = [...new Set(reaches.map((reach) => reach.training))].map((training): TeamTraining => {
    const here = reaches
      .filter((reach) => reach.training === training)
      .flatMap(({ on }) => on.find((one) => one.levels === levels) ?? []);
    return {
      training,
      ...crossesClosed(here, held, low),
      ...(here.some((one) => one.aligned === true) ? { aligned: true } : {}),
    };
  });
  const covering = (counts: Uint32Array): number => counts.subarray(high).reduce((sum, people) => sum + people, 0);
  const lacking = (counts: Uint32Array): number =>
    counts.reduce((sum, people, level) => sum + people * Math.max(0, low - level), 0);
  const isDoubtful = cells.some((cell) => cell.between !== undefined);
  return {
    competency,
    label: requirement.label,
    required: { low, high },
    levels,
    must,
    ...(aligned ? { aligned: true } : {}),
    cells,
    covered: covering(lowest),
    ...(isDoubtful ? { coveredAtMost: covering(highest) } : {}),
    rated: held.length,
    missing: lacking(highest),
    ...(isDoubtful ? { missingAtMost: lacking(lowest) } : {}),
    trainings: trainings.filter((training) => training.closes > 0),
  };
}
