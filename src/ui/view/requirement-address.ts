import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile, Requirement } from '../../core/model/profile.ts';
import { ROW_ASKED, routeTo } from '../route.ts';

type FunctionRecord = Pick<CorpusRecord<FunctionProfile>, 'id' | 'value'>;

/** Which requirement of a card is meant: one label may stand on it twice, at other places. */
export type AskedRow = Pick<Requirement, 'label' | 'at'>;

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

function rowQuery({ requirements }: FunctionProfile, { label, at }: AskedRow): URLSearchParams {
  // Figures come back from a worker as copies: the same place is the same row.
  const place = JSON.stringify(at);
  const exact = requirements.findIndex((one) => one.label === label && JSON.stringify(one.at) === place);
  const index = exact >= 0 ? exact : requirements.findIndex((one) => one.label === label);
  return new URLSearchParams(index < 0 ? {} : { [ROW_ASKED]: String(index) });
}
