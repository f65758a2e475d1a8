import { applyChange } from '../core/model/apply-change.ts';
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
import { findRecord } from '../core/model/find-record.ts';
import { doubtText } from '../core/review/seen-doubts.ts';
import { carriedOnto, indexOf, isCorrected, placeOf, readKey, type Incoming } from './import-place.ts';
import { contentKey, isSame } from './is-same.ts';
import { nameOf } from './same-thing.ts';
import { asReadOf, correctedDictionaryOrigin, correctedOrigin, withSeen } from './stored-corrections.ts';
import type { DictionaryReview, ImportItem, ProfileReview } from './workspace.ts';

/** What an import would do, and how much of it is new, a new version, or there already. */
export interface ImportPlan {
  readonly change: CorpusChange;
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
  /** The same numbers, by what the records are. */
  readonly records: Readonly<Record<'added' | 'replaced' | 'same', Readonly<Partial<Record<CollectionName, number>>>>>;
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
  const records: Record<'added' | 'replaced' | 'same', Partial<Record<CollectionName, number>>> = {
    added: {},
    replaced: {},
    same: {},
  };
  const incoming = [
    ...recordsOfFiles(files, newId),
    ...items.flatMap((item) => (item.stored === undefined ? recordsRead(item, now, newId) : [])),
    // Last, wherever they stand in the list: then it is known whether a new version takes the place of the record.
    ...items.flatMap((item) => recordsAgain(item, own)),
  ];
  const settled = new Set(incoming.filter(isCorrected).map(readKey));
  for (const one of incoming) {
    const key = `${one.collection}/${one.record.id}`;
    const edit = one.from === 'record' ? edits.get(key) : undefined;
    if (edit !== undefined && 'put' in edit) {
      // Its new version came in with it, and is one with it: what was settled of the record counts in that.
      edits.set(key, { collection: one.collection, put: carriedOnto(edit.put, one, own) });
      continue;
    }
    const placed = placeOf(one, known, newId);
    const content = `${one.collection}/${contentKey(placed.record.value)}`;
    // Of a function that came twice, the copy that a person corrected counts.
    const isOutdone = settled.size > 0 && !isCorrected(one) && settled.has(readKey(one));
    const isNeedless = one.from !== 'record' && (brought.has(content) || isOutdone);
    const outcome = isNeedless ? 'same' : placed.outcome;
    if (!isOutdone) brought.add(content);
    records[outcome][one.collection] = (records[outcome][one.collection] ?? 0) + 1;
    if (outcome === 'same') continue;
    known.taken.add(placed.record.id);
    // Two workspace files may bring one record: the second is then held against what the first made of it.
    if (one.from === 'workspace') known.byId.set(`${one.collection}/${placed.record.id}`, placed.record);
    edits.set(`${one.collection}/${placed.record.id}`, { collection: one.collection, put: placed.record });
  }
  const settings = settingsOf(files, own, isReplacing);
  const change = { edits: [...edits.values()], ...(settings === undefined ? {} : { settings }) };
  return { change, added: sum(records.added), replaced: sum(records.replaced), same: sum(records.same), records };
}

function sum(counts: Readonly<Partial<Record<CollectionName, number>>>): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}

/** Profiles that are there already under the name of one in this file, or saying the same. */
export function replacedBy(
  {
    readings,
    corpus,
    reviews = [],
  }: Pick<ImportItem, 'readings' | 'corpus'> & { readonly reviews?: ImportItem['reviews'] },
  own: Corpus,
): readonly RecordId[] {
  // What a person corrected the name to is by what it is known from then on.
  const read = reviews.length === 0 ? readings.flatMap(profilesOf) : reviews.map(({ corrected }) => corrected);
  const values = [...read, ...(corpus?.profiles ?? []).map((record) => record.value)];
  const names = new Set(values.map((value) => nameOf('profiles', value)).filter((name) => name !== undefined));
  return own.profiles
    .filter((record) => {
      const { value } = record;
      const asRead = asReadOf(record);
      return (
        names.has(nameOf('profiles', value) ?? '') ||
        names.has(nameOf('profiles', asRead) ?? '') ||
        values.some((one) => isSame(one, value) || isSame(one, asRead))
      );
    })
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

/** What was read from one file, with what was settled of the functions in it. */
function recordsRead(item: ImportItem, now: string, newId: () => string): readonly Incoming[] {
  const profiles = item.reviews.values();
  const dictionaries = item.dictionaries.values();
  return item.readings.flatMap((reading) =>
    recordsOf(
      reading,
      item,
      {
        profiles: profilesOf(reading).flatMap(() => profiles.next().value ?? []),
        dictionaries: reading.dictionary === undefined ? [] : [dictionaries.next().value ?? []].flat(),
      },
      now,
      newId,
    ),
  );
}

/** A stored function or dictionary that was opened again. */
function recordsAgain({ stored, reviews, dictionaries, seen, file }: ImportItem, own: Corpus): readonly Incoming[] {
  if (stored === undefined) return [];
  const profile = findRecord(own.profiles, stored);
  const dictionary = findRecord(own.dictionaries, stored);
  return [
    ...reviews.flatMap((review): readonly Incoming[] => {
      if (profile === undefined) return [];
      const origin = withSeen(correctedOrigin(profile.origin, review), seen);
      const record = { ...profile, value: review.corrected, origin };
      return [{ collection: 'profiles', record, file, from: 'record' }];
    }),
    ...dictionaries.flatMap((review): readonly Incoming[] => {
      if (dictionary === undefined) return [];
      const origin = withSeen(correctedDictionaryOrigin(dictionary.origin, review), seen);
      const record = { ...dictionary, value: review.corrected, origin };
      return [{ collection: 'dictionaries', record, file, from: 'record' }];
    }),
  ];
}

function recordsOf(
  reading: DocumentReading,
  item: Pick<ImportItem, 'file' | 'lines' | 'seen' | 'digest'>,
  reviews: { readonly profiles: readonly ProfileReview[]; readonly dictionaries: readonly DictionaryReview[] },
  added: string,
  newId: () => string,
): Incoming[] {
  const bare: Origin = { from: 'file', file: item.file, added };
  // Only these point at lines of their document; a list of a thousand ratings need not carry it a thousand times.
  const whole: Origin = {
    ...bare,
    ...(item.digest === undefined ? {} : { digest: item.digest }),
    ...(item.lines.length === 0 ? {} : { lines: item.lines }),
  };
  const give = (collection: CollectionName, value: unknown, origin = bare): Incoming => ({
    collection,
    record: { id: recordId(newId()), revision: 0, origin, value },
    file: item.file,
    from: 'reading',
  });
  const records = [
    ...reviews.profiles.map((one) => give('profiles', one.corrected, correctedOrigin(whole, one))),
    ...reviews.dictionaries.map((one) => give('dictionaries', one.corrected, correctedDictionaryOrigin(whole, one))),
    ...(reading.people ?? []).map((value) => give('people', value)),
    ...(reading.assessments ?? []).map((value) => give('assessments', value)),
    ...(reading.mappings ?? []).map((value) => give('mappings', value)),
    ...(reading.trainings ?? []).map((value) => give('trainings', value)),
  ];
  const { diagnostics } = reading;
  // What was doubtful about the document is told once, with the first thing that was read from it, and so is what a
  // person saw of that.
  const told = new Set(diagnostics.map(doubtText));
  const seen = item.seen.filter((one) => told.has(doubtText(one)));
  return records.map((one, index) => {
    if (index > 0 || diagnostics.length === 0) return one;
    const origin = withSeen({ ...one.record.origin, diagnostics }, seen);
    return { ...one, record: { ...one.record, origin } };
  });
}

/** Of two files with the same record, the older revision goes first: what was settled in it is carried over. */
function recordsOfFiles(files: readonly ImportItem[], newId: () => string): Incoming[] {
  const records = files.flatMap((item) => recordsOfCorpus(item, newId));
  return files.length < 2 ? records : records.toSorted((a, b) => a.record.revision - b.record.revision);
}

function recordsOfCorpus({ corpus, file }: ImportItem, newId: () => string): Incoming[] {
  if (corpus === undefined) return [];
  return COLLECTIONS.flatMap((collection) =>
    corpus[collection].map((record: CorpusRecord<unknown>): Incoming => {
      const id = record.id.startsWith(SHIPPED_ID) ? recordId(newId()) : record.id;
      // Whatever a file says of itself: it did not come with the program.
      const origin =
        record.origin.from === 'shipped' ? { ...record.origin, from: 'file' as const, file } : record.origin;
      return { collection, record: { ...record, id, origin }, file, from: 'workspace' };
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
