import type { Training, TrainingEffect } from '../../model/training.ts';
import { rowGradation } from './table-gradation.ts';
import { rowNumber } from './table-number.ts';
import type { TableColumn } from './table-column.ts';
import type { TableBody, TableRow } from './table-row.ts';

const AMOUNT = { least: 0, most: 10_000_000 };
const FACTS = ['costPerSeat', 'costPerSession', 'seats', 'hours'] as const satisfies readonly TableColumn[];

/**
 * Reads a table of trainings: one training per title and provider, one effect per row that names a competency.
 *
 * A blank entry level means that anyone may follow it; an effect without the level it leads to is left out, with a
 * diagnostic. A fact that a later row states otherwise keeps its first value.
 */
export function trainingsTable(body: TableBody): readonly Training[] {
  const trainings = new Map<string, { head: Omit<Training, 'effects'>; readonly effects: TrainingEffect[] }>();
  for (const row of body.rows) {
    const title = row.carried('training');
    if (title === undefined) {
      row.doubt('warning', 'table/row-without', 'training');
      continue;
    }
    const provider = row.carried('provider', 'training');
    const key = JSON.stringify([title, provider]);
    const training = trainings.get(key) ?? {
      head: { title, ...(provider === undefined ? {} : { provider }) },
      effects: [],
    };
    training.head = { ...factsOf(row, body), ...training.head };
    trainings.set(key, training);
    const effect = effectOf(row);
    if (effect !== undefined) training.effects.push(effect);
  }
  return [...trainings.values()].map(({ head, effects }) => ({ ...head, effects }));
}

function factsOf(row: TableRow, body: TableBody): Partial<Record<(typeof FACTS)[number], number>> {
  const facts: Partial<Record<(typeof FACTS)[number], number>> = {};
  for (const fact of FACTS) {
    const value = rowNumber(row, fact, body, AMOUNT);
    if (value !== undefined) facts[fact] = value;
  }
  return facts;
}

function effectOf(row: TableRow): TrainingEffect | undefined {
  const competency = row.text('competency');
  if (competency === undefined) return undefined;
  const from = rowGradation(row, 'from', new Set());
  const to = rowGradation(row, 'to', new Set());
  if (to.says !== 'level' || to.level < 1) {
    row.doubt('warning', 'table/row-without', 'to');
    return undefined;
  }
  return { competency, from: from.says === 'level' ? from.level : 0, to: to.level };
}
