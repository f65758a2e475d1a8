import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { ROW_ASKED, routeTo } from '../route.ts';

type FunctionRecord = Pick<CorpusRecord<FunctionProfile>, 'id' | 'value'>;

/** The page of a function, at one of its requirements with the lines it was read from. */
export function requirementAddress({ id, value }: FunctionRecord, label: string): string {
  return routeTo('functies', [id], rowQuery(value, label));
}

/**
 * Where one requirement of a function is settled: its row among those that are looked over. What comes with the program
 * cannot be mended; there it is the function's own page.
 */
export function reviewAddress(record: CorpusRecord<FunctionProfile>, label: string): string {
  if (record.origin.from === 'shipped') return requirementAddress(record, label);
  const query = rowQuery(record.value, label);
  query.set('functie', record.id);
  return routeTo('import', [], query);
}

function rowQuery({ requirements }: FunctionProfile, label: string): URLSearchParams {
  const index = requirements.findIndex((one) => one.label === label);
  return new URLSearchParams(index < 0 ? {} : { [ROW_ASKED]: String(index) });
}
