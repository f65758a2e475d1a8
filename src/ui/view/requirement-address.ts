import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile, Requirement } from '../../core/model/profile.ts';
import { ROW_ASKED, routeTo } from '../route.ts';

type FunctionRecord = Pick<CorpusRecord<FunctionProfile>, 'id' | 'value'>;

/** Which requirement of a card is meant: one label may stand on it twice, at other places or with other levels. */
export type AskedRow = Pick<Requirement, 'label' | 'at' | 'required' | 'requiredPossible'>;

/** The page of a function, at one of its requirements with the lines it was read from. */
export function requirementAddress({ id, value }: FunctionRecord, asked: AskedRow): string {
  return routeTo('functies', [id], rowQuery(value, asked));
}

/**
 * Where one requirement of a function is settled: its row among those that are looked over. What comes with the program
 * cannot be mended; there it is the function's own page.
 */
export function reviewAddress(record: CorpusRecord<FunctionProfile>, asked: AskedRow): string {
  if (record.origin.from === 'shipped') return requirementAddress(record, asked);
  const query = rowQuery(record.value, asked);
  query.set('functie', record.id);
  return routeTo('import', [], query);
}

/** The first of the rows that are most like it; its place tells more than its level. */
function rowQuery({ requirements }: FunctionProfile, asked: AskedRow): URLSearchParams {
  let best: { readonly index: number; readonly likeness: number } | undefined;
  for (const [index, one] of requirements.entries()) {
    if (one.label !== asked.label) continue;
    const likeness = likenessOf(one, asked);
    if (likeness > (best?.likeness ?? -1)) best = { index, likeness };
  }
  return new URLSearchParams(best === undefined ? {} : { [ROW_ASKED]: String(best.index) });
}

function likenessOf(one: Requirement, { at, required, requiredPossible }: AskedRow): number {
  // Figures come back from a worker as copies: the same place is the same row.
  const isPlace = JSON.stringify(one.at) === JSON.stringify(at);
  const isLevel = one.required === required && one.requiredPossible === requiredPossible;
  return (isPlace ? 2 : 0) + (isLevel ? 1 : 0);
}
