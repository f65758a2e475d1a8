import { applyChange } from '../core/model/apply-change.ts';
import type { Assessment } from '../core/model/assessment.ts';
import {
  COLLECTIONS,
  recordId,
  type CollectionName,
  type Corpus,
  type CorpusChange,
  type CorpusEdit,
  type CorpusRecord,
  type Origin,
  type RecordId,
} from '../core/model/corpus.ts';
import { profilesOf, type DocumentReading } from '../core/model/document-reading.ts';
import { contentKey, isSame } from './is-same.ts';
import { nameOf } from './same-thing.ts';
import { ME, type ImportItem } from './workspace.ts';

/** What an import would do, and how much of it is new, a new version, or there already. */
export interface ImportPlan {
  readonly change: CorpusChange;
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
}

interface Incoming {
  readonly collection: CollectionName;
  readonly record: CorpusRecord<unknown>;
  readonly file: string;
}

/** Only what comes with the program may have such an identifier. */
const SHIPPED_ID = 'shipped/';

/**
 * The change that all ready previews together are.
 *
 * What says the same as a record that is there stays out. What has the same name as one takes its place and keeps its
 * identity. Records that come in together never take each other's place: which file was dropped first means nothing.
 */
export function planImport(
  items: readonly ImportItem[],
  own: Corpus,
  workspaceFile: 'add' | 'replace',
  now: string,
  newId: () => string,
): ImportPlan {
  const files = items.filter((item) => item.corpus !== undefined);
  const isReplacing = workspaceFile === 'replace' && files.length > 0;
  const removals = isReplacing ? removeAll(own) : [];
  const known = indexOf(applyChange(own, { edits: removals }));
  const edits = new Map<string, CorpusEdit>(removals.map((edit) => [`${edit.collection}/${edit.remove}`, edit]));
  const brought = new Set<string>();
  const counts = { added: 0, replaced: 0, same: 0 };
  const incoming = [
    ...files.flatMap((item) => recordsOfCorpus(item, newId)),
    ...items.flatMap((item) => item.readings.flatMap((reading) => recordsOf(reading, item, now, newId))),
  ];
  for (const one of incoming) {
    const placed = placeOf(one, known, newId);
    const content = `${one.collection}/${contentKey(placed.record.value)}`;
    const outcome = brought.has(content) ? 'same' : placed.outcome;
    brought.add(content);
    counts[outcome] += 1;
    if (outcome === 'same') continue;
    known.taken.add(placed.record.id);
    edits.set(`${one.collection}/${placed.record.id}`, { collection: one.collection, put: placed.record });
  }
  const settings = settingsOf(files, own, isReplacing);
  const change = { edits: [...edits.values()], ...(settings === undefined ? {} : { settings }) };
  return { change, ...counts };
}

/** Profiles that are there already under the name of one in this file, or saying the same. */
export function replacedBy(item: Pick<ImportItem, 'readings' | 'corpus'>, own: Corpus): readonly RecordId[] {
  const values = [...item.readings.flatMap(profilesOf), ...(item.corpus?.profiles ?? []).map((record) => record.value)];
  const names = new Set(values.map((value) => nameOf('profiles', value)).filter((name) => name !== undefined));
  return own.profiles
    .filter(({ value }) => names.has(nameOf('profiles', value) ?? '') || values.some((one) => isSame(one, value)))
    .map(({ id }) => id);
}

/** Whether anything in these readings can be kept in a workspace. */
export function holdsRecords(readings: readonly DocumentReading[]): boolean {
  return readings.some(
    (reading) =>
      profilesOf(reading).length > 0 ||
      reading.dictionary !== undefined ||
      [reading.assessments, reading.people, reading.trainings, reading.mappings].some((all) => (all?.length ?? 0) > 0),
  );
}

interface Placed {
  readonly outcome: 'added' | 'replaced' | 'same';
  readonly record: CorpusRecord<unknown>;
}

/** Where the records of a corpus are found; `taken` have been replaced by this import already. */
interface Known {
  readonly byId: ReadonlyMap<string, CorpusRecord<unknown>>;
  readonly contents: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly CorpusRecord<unknown>[]>;
  readonly taken: Set<string>;
}

function indexOf(corpus: Corpus): Known {
  const byId = new Map<string, CorpusRecord<unknown>>();
  const contents = new Set<string>();
  const byName = new Map<string, CorpusRecord<unknown>[]>();
  for (const collection of COLLECTIONS)
    for (const record of corpus[collection]) {
      byId.set(`${collection}/${record.id}`, record);
      contents.add(`${collection}/${contentKey(record.value)}`);
      const name = nameOf(collection, record.value);
      if (name === undefined) continue;
      const namesakes = byName.get(`${collection}/${name}`) ?? [];
      namesakes.push(record);
      byName.set(`${collection}/${name}`, namesakes);
    }
  return { byId, contents, byName, taken: new Set() };
}

function placeOf(one: Incoming, known: Known, newId: () => string): Placed {
  const { collection, record } = one;
  if (known.contents.has(`${collection}/${contentKey(record.value)}`)) return { outcome: 'same', record };
  const earlier = known.byId.get(`${collection}/${record.id}`);
  if (earlier !== undefined && record.id === ME) return placeOf(otherSelf(one, newId), known, newId);
  if (earlier !== undefined) return { outcome: earlier.revision > record.revision ? 'same' : 'replaced', record };
  const name = nameOf(collection, record.value);
  const namesake = known.byName.get(`${collection}/${name ?? ''}`)?.find(({ id }) => !known.taken.has(id));
  if (name === undefined || namesake === undefined) return { outcome: 'added', record };
  return { outcome: 'replaced', record: { ...record, id: namesake.id, revision: namesake.revision } };
}

/** On two devices someone answers as ME: neither may answer for the other, so the one that comes in gets a name. */
function otherSelf(one: Incoming, newId: () => string): Incoming {
  // A boundary: ME is an assessment.
  const value = one.record.value as Assessment;
  const named = { ...value, person: `${value.person} (${one.file})` };
  return { ...one, record: { ...one.record, id: recordId(newId()), revision: 0, value: named } };
}

function recordsOf(
  reading: DocumentReading,
  item: Pick<ImportItem, 'file' | 'lines'>,
  added: string,
  newId: () => string,
): Incoming[] {
  const bare: Origin = { from: 'file', file: item.file, added };
  // Only these point at lines of their document; a list of a thousand ratings need not carry it a thousand times.
  const whole: Origin = { ...bare, ...(item.lines.length === 0 ? {} : { lines: item.lines }) };
  const give = (collection: CollectionName, value: unknown, origin = bare): Incoming => ({
    collection,
    record: { id: recordId(newId()), revision: 0, origin, value },
    file: item.file,
  });
  const records = [
    ...profilesOf(reading).map((value) => give('profiles', value, whole)),
    ...(reading.dictionary === undefined ? [] : [give('dictionaries', reading.dictionary, whole)]),
    ...(reading.people ?? []).map((value) => give('people', value)),
    ...(reading.assessments ?? []).map((value) => give('assessments', value)),
    ...(reading.mappings ?? []).map((value) => give('mappings', value)),
    ...(reading.trainings ?? []).map((value) => give('trainings', value)),
  ];
  const { diagnostics } = reading;
  // What was doubtful about the document is told once, with the first thing that was read from it.
  return records.map((one, index) => {
    if (index > 0 || diagnostics.length === 0) return one;
    return { ...one, record: { ...one.record, origin: { ...one.record.origin, diagnostics } } };
  });
}

function recordsOfCorpus({ corpus, file }: ImportItem, newId: () => string): Incoming[] {
  if (corpus === undefined) return [];
  return COLLECTIONS.flatMap((collection) =>
    corpus[collection].map((record: CorpusRecord<unknown>): Incoming => {
      const id = record.id.startsWith(SHIPPED_ID) ? recordId(newId()) : record.id;
      // Whatever a file says of itself: it did not come with the program.
      const origin =
        record.origin.from === 'shipped' ? { ...record.origin, from: 'file' as const, file } : record.origin;
      return { collection, record: { ...record, id, origin }, file };
    }),
  );
}

function removeAll(own: Corpus): { readonly collection: CollectionName; readonly remove: RecordId }[] {
  return COLLECTIONS.flatMap((collection) => own[collection].map(({ id }) => ({ collection, remove: id })));
}

/** The settings of a workspace file count where one has none of one's own, or where it replaces everything. */
function settingsOf(files: readonly ImportItem[], own: Corpus, isReplacing: boolean): Corpus['settings'] | undefined {
  const [first] = files;
  if (first?.corpus === undefined || isSame(first.corpus.settings, own.settings)) return undefined;
  return isReplacing || Object.keys(own.settings).length === 0 ? first.corpus.settings : undefined;
}
