import type { Diagnostic } from '../../model/diagnostic.ts';
import { profilesOf, type DocumentKind, type DocumentReading } from '../../model/document-reading.ts';
import { lineCells } from '../../model/line-cells.ts';
import type { FunctionProfile } from '../../model/profile.ts';
import { namesInText, type NamedWords } from '../../text/names-in-text.ts';
import { isLevelWord } from '../words/level-word.ts';

/** Kinds of documents in which the name of a competency that was not read may be a row that was missed. */
const KINDS: ReadonlySet<DocumentKind> = new Set(['function-profile', 'dictionary', 'unknown']);
/** Lines without such a name that may stand between two of one doubt. */
const MOST_BETWEEN = 3;
/** Names that one doubt tells; it counts the others. */
const MOST_TOLD = 4;
/** Shorter words beside a name are marks, numbers and joining words. */
const SHORT_WORD = 3;
const LEVEL_NAMES = new Set('niveau graad gradatie level degre stap trap fase klasse score'.split(' '));

/**
 * The readings of one document, with a doubt about lines that hold nothing but names of competencies known from elsewhere,
 * none of which was read from it: rows that may have been missed. A name inside a sentence is none, nor is one that stands
 * in anything that was read.
 *
 * @param lines Those of the document.
 * @param names Of competencies, as dictionaries and functions at hand print them.
 * @returns One doubt for lines that stand together, at the first of them, with the last as the other place; of more than
 *   two it tells the number of each (`lines`).
 * @example withUnreadNames([{ file, kind: 'unknown', diagnostics: [] }], ['Inzet   2'], ['Inzet'])[0]?.diagnostics.length // 1
 */
export function withUnreadNames(
  readings: readonly DocumentReading[],
  lines: readonly string[],
  names: Iterable<string>,
): readonly DocumentReading[] {
  const [first, ...rest] = readings;
  const doubts = unreadNames(readings, lines, names);
  if (first === undefined || doubts.length === 0) return readings;
  return [{ ...first, diagnostics: [...first.diagnostics, ...doubts] }, ...rest];
}

function unreadNames(
  readings: readonly DocumentReading[],
  lines: readonly string[],
  names: Iterable<string>,
): readonly Diagnostic[] {
  if (!readings.every(({ kind }) => KINDS.has(kind))) return [];
  const find = namesInText(names);
  const read = new Set(readings.flatMap(textsOf).flatMap((text) => find(text).hits.map(({ name }) => name)));
  const runs: { readonly lines: number[]; readonly names: Set<string> }[] = [];
  for (const [index, line] of lines.entries()) {
    const found = lineCells(line)
      .flatMap((cell) => wholeNames(find(cell)))
      .filter((name) => !read.has(name));
    if (found.length === 0) continue;
    let run = runs.at(-1);
    if (run === undefined || index + 1 - (run.lines.at(-1) ?? 0) > MOST_BETWEEN + 1) {
      run = { lines: [], names: new Set() };
      runs.push(run);
    }
    run.lines.push(index + 1);
    for (const name of found) run.names.add(name);
  }
  return runs.map(({ lines: named, names: all }): Diagnostic => {
    const [first = 1] = named;
    const last = named.at(-1) ?? first;
    const told = [...all].slice(0, MOST_TOLD).join(', ');
    return {
      severity: 'warning',
      code: codeOf(all.size, first === last),
      values: {
        names: all.size > MOST_TOLD ? `${told}, …` : told,
        n: all.size,
        first,
        last,
        ...(named.length > 2 ? { lines: named.join(' ') } : {}),
      },
      at: { line: first },
      ...(last === first ? {} : { other: { line: last } }),
    };
  });
}

function codeOf(names: number, isOneLine: boolean): string {
  if (names === 1) return 'extract/name-not-read';
  return isOneLine ? 'extract/names-on-line-not-read' : 'extract/names-not-read';
}

/** The names of a cell that holds nothing else than these, and levels. */
function wholeNames({ words, hits }: NamedWords): readonly string[] {
  const isNamed = (_: string, at: number): boolean => hits.some(({ from, to }) => at >= from && at < to);
  const rest = words.filter((word, at) => !isNamed(word, at));
  if (!rest.every((word) => word.length <= SHORT_WORD || LEVEL_NAMES.has(word) || isLevelWord(word))) return [];
  // Of a name inside another only the longer was meant.
  const isInside = (one: { from: number; to: number }): boolean =>
    hits.some(({ from, to }) => from <= one.from && to >= one.to && to - from > one.to - one.from);
  return hits
    .filter((hit) => !isInside(hit) && words.slice(hit.from, hit.to).some((word) => word.length > SHORT_WORD))
    .map(({ name }) => name);
}

/** All that was read from a document and that a name may stand in, and the rows that it is told of why they were not. */
function textsOf(reading: DocumentReading): readonly string[] {
  const { dictionary, diagnostics } = reading;
  const competencies = dictionary?.competencies ?? [];
  return [
    ...profilesOf(reading).flatMap(profileTexts),
    ...diagnostics.flatMap(({ values }) => (typeof values?.['label'] === 'string' ? [values['label']] : [])),
    ...[dictionary?.title, dictionary?.organisation].filter((text) => text !== undefined),
    ...competencies.flatMap(({ label, cluster, definition, levels }) => [
      label,
      ...[cluster, definition].filter((text) => text !== undefined),
      ...levels.flatMap(({ title, indicators }) => [title ?? '', ...indicators]),
    ]),
  ];
}

function profileTexts(profile: FunctionProfile): readonly string[] {
  const { title, organisation, department, service, grade, functionFamily } = profile;
  return [
    ...[title, organisation, department, service, grade, functionFamily].filter((text) => text !== undefined),
    ...profile.requirements.flatMap(({ label, cluster, definition, levelText }) =>
      [label, cluster, definition, levelText].filter((text) => text !== undefined),
    ),
    ...profile.resultAreas.flatMap((area) => [area.title, ...area.tasks.map(({ text }) => text)]),
    ...profile.conditions.map(({ text }) => text),
    ...(profile.selection?.parts ?? []).map(({ name }) => name),
  ];
}
