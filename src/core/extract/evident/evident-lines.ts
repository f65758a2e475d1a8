import type { TextBlock } from '../../model/source-text.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isLegendLine } from '../legend/legend-line.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { levelHeadingOf } from '../level/level-heading.ts';
import { isLevelWord } from '../words/level-word.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { mayBeName, type EvidentList, type Heading, type EvidentRow } from './evident-row.ts';
import { valueKey } from './listed-order.ts';
import { evidentLevels, type EvidentContext } from './evident-values.ts';

const LONGEST = 200;
const FEWEST = 3;
/** Lines between two names of one list: a heading, and what explains the name above it. */
const FARTHEST = 5;

/** How a line parts a name from its level, the level behind the name. */
const BEHIND: readonly RegExp[] = [
  /^(.{2,90}?)(?:\t{1,4}| {3,120})(\S.{0,39})$/u,
  /^(.{2,90}?) {2}(\S.{0,39})$/u,
  /^(.{2,90}?) ?(?:→|=>|->|»|>|=) ?(.{1,40})$/u,
  /^(.{2,90}?) ?\| ?(.{1,40})$/u,
  /^(.{2,90}?) ?: ?(.{1,40})$/u,
  /^(.{2,90}?) [–—-] (.{1,40})$/u,
  /^(.{2,90}?) ?[([]([^()[\]]{1,40})[)\]]$/u,
  /^(.{2,90}?) ?\/ ?([^/]{1,40})$/u,
  /^(.{2,90}?), (\p{L}{4,10} (?:\d|[IVX]{1,4}|[A-F]))\.?$/u,
];
/** The same, the level before the name. */
const BEFORE: readonly RegExp[] = [
  /^([^\p{L}\d\s]{1,9})(?: {1,20}|\t)(.{2,90})$/u,
  /^(\S{1,12}(?: \S{1,12})?)(?: {2,40}|\t{1,4})(\S.{1,89})$/u,
  /^[[(]([^()[\]]{1,20})[)\]] ?(.{2,90})$/u,
  /^(\S{1,14}(?: \d)?) ?[:–—|] ?(.{2,90})$/u,
  /^(\S{1,14}(?: \d)?) - (.{2,90})$/u,
  /^([A-F]) (\p{Lu}.{2,88})$/u,
];

interface Split {
  readonly index: number;
  readonly label: string;
  readonly value: string;
}

/**
 * Reads names with a level on the same line, or alone on the next, where at least three lines are made alike.
 *
 * @param blocks Running lines in their order; `undefined` where something else stands.
 * @param over The headings over each of them, the nearest last.
 */
export function evidentLines(
  blocks: readonly (TextBlock | undefined)[],
  over: (index: number) => readonly Heading[],
  context: EvidentContext,
): readonly EvidentList[] {
  const onLine = [
    ...BEHIND.map((form) => splits(blocks, form, false)),
    ...BEFORE.map((form) => splits(blocks, form, true)),
  ];
  const below = [levelsBelow(blocks), wordsBelow(blocks)];
  const lists = [...onLine, ...below].flatMap((form) => {
    const read = (run: readonly Split[]): EvidentList | undefined =>
      listOf(run, below.includes(form), blocks, over, context);
    return runsOf(form, (from, to) => blocks.slice(from, to).some(endsPart)).flatMap((run) => {
      const whole = read(run);
      // Lists under several headings may each have levels of their own.
      const headed = whole === undefined ? runsOf(run, (from, to) => blocks.slice(from, to).some(beginsPart)) : [];
      return whole ?? headed.flatMap((part) => read(part) ?? []);
    });
  });
  // A line is read in one way only: that of the longest list it may belong to.
  const taken = new Set<number | undefined>();
  return lists
    .toSorted((one, other) => other.rows.length - one.rows.length)
    .filter((list) => {
      if (list.rows.some((row) => taken.has(row.at.line))) return false;
      for (const row of list.rows) taken.add(row.at.line);
      return true;
    });
}

function splits(blocks: readonly (TextBlock | undefined)[], form: RegExp, isBefore: boolean): readonly Split[] {
  return blocks.flatMap((block, index): readonly Split[] => {
    if (block === undefined || block.text.length > LONGEST) return [];
    const text = withoutLeaders(whole(block).trim());
    const [, first = '', second = ''] = form.exec(text) ?? [];
    const [label, value] = isBefore ? [second, first] : [first, second];
    const name = label
      .replace(/^[-–•*●◦▪]\s+/u, '')

      .trim();
    // A figure alone in brackets refers to a note.
    const isNote = /[([]\d[)\]]$/u.test(text) && value.trim().length === 1;
    // "Level required: 3" rates the name above it.
    const isField = columnRoleOf(name) === 'level';
    return value === '' || isNote || isField || !mayBeName(name) ? [] : [{ index, label: name, value: value.trim() }];
  });
}

/** Dots that lead from a name to its level part them as a tab does. */
function withoutLeaders(text: string): string {
  const parts = text.split(/[.…·_-]{3,200}|(?: \.){3,100}/u);
  return parts.length === 1 ? text : parts.map((part) => part.trim()).join('\t');
}

/** A star or plus that a reader took for the bullet of an item belongs to the line. */
function whole({ kind, marker, text }: TextBlock): string {
  return kind === 'item' && marker !== undefined && /^[*+]{1,9}$/u.test(marker) ? `${marker}  ${text}` : text;
}

/** A name on a line of its own, and below it a line that is nothing but a level with its word. */
function levelsBelow(blocks: readonly (TextBlock | undefined)[]): readonly Split[] {
  return blocks.flatMap((block, index): readonly Split[] => {
    const name = blocks[index - 1];
    if (block === undefined || name === undefined || block.text.length > 60) return [];
    const text = block.text.trim();
    const [, field = '', value] = /^(\p{L}[\p{L} ]{2,30}): ?(.{1,30})$/u.exec(text) ?? [];
    const bare = value ?? text;
    const figures = /^\p{L}{3,16}\.? ((?:\d|[IVX]{1,4})(?: ?\/ ?\d)?)$/u.exec(bare)?.[1] ?? bare;
    // "Level required: Practitioner": the word need not be known as a level where its field says that it is one.
    const isSaid =
      columnRoleOf(field) === 'level' ||
      (levelCellOf(figures).kind === 'level' && /\p{L}{2}|[^\p{L}\d\s]/u.test(text) && !isLeveledName(text));
    return isSaid && mayBeName(name.text.trim()) ? [{ index: index - 1, label: name.text.trim(), value: bare }] : [];
  });
}

/** "Luisteren (3)" is a name with a level of its own, "expert (3)" is not. */
function isLeveledName(text: string): boolean {
  const name = labelLevelOf(text)?.label;
  return name !== undefined && !isLevelWord(name) && levelHeadingOf(text) === undefined;
}

/** The same with a word that comes back below other names. */
function wordsBelow(blocks: readonly (TextBlock | undefined)[]): readonly Split[] {
  const counts = new Map<string, number>();
  const keyOf = (block: TextBlock | undefined): string =>
    block === undefined || block.text.length > 40 ? '' : valueKey(block.text.trim());
  for (const block of blocks) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + 1);
  const isValue = (block: TextBlock | undefined): boolean => keyOf(block) !== '' && (counts.get(keyOf(block)) ?? 0) > 1;
  return blocks.flatMap((block, index): readonly Split[] => {
    const name = blocks[index - 1];
    if (block === undefined || name === undefined || !isValue(block) || isValue(name)) return [];
    const label = name.text.trim();
    return mayBeName(label) ? [{ index: index - 1, label, value: block.text.trim() }] : [];
  });
}

/** Another part of the document begins, which asks no competencies. */
function endsPart(block: TextBlock | undefined): boolean {
  return beginsPart(block) && sectionKindOf(block?.text ?? '')?.kind !== 'requirements';
}

function beginsPart(block: TextBlock | undefined): boolean {
  return block !== undefined && sectionKindOf(block.text) !== undefined;
}

/** Lines of one form that stand near each other, with nothing between them that parts them. */
function runsOf(
  all: readonly Split[],
  arePartedBetween: (from: number, to: number) => boolean,
): readonly (readonly Split[])[] {
  const runs: Split[][] = [];
  for (const split of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNear = last !== undefined && split.index - last.index <= FARTHEST;
    if (run !== undefined && isNear && !arePartedBetween(last.index + 1, split.index)) run.push(split);
    else runs.push([split]);
  }
  return runs.filter((run) => run.length >= FEWEST);
}

/** A name that others have as their level is explained there, and has none: "op weg      je krijgt nog hulp". */
function withoutExplained(run: readonly Split[]): readonly Split[] {
  const values = new Set(run.map(({ value }) => valueKey(value)));
  return run.filter(({ label }) => !values.has(valueKey(label)));
}

function listOf(
  all: readonly Split[],
  isBelow: boolean,
  blocks: readonly (TextBlock | undefined)[],
  over: (index: number) => readonly Heading[],
  context: EvidentContext,
): EvidentList | undefined {
  const run = withoutExplained(all);
  const values = run.map((split) => split.value);
  // Rows that print each value once do not explain it: their order is none.
  const isOnce = new Set(values).size === values.length;
  const lines = new Set(isOnce ? run.map((split) => blocks[split.index]?.text) : []);
  const texts = context.texts.filter((text) => !lines.has(text));
  const read = evidentLevels(values, '', { ...context, texts });
  if (read === undefined) return undefined;
  const known = run.flatMap((_, index) => (read.levels[index] === undefined ? [] : [index]));
  const own = run.slice(known[0] ?? 0, (known.at(-1) ?? 0) + 1);
  // A name may look like a heading, and the level below it too.
  const taken = new Set(own.flatMap(({ index }) => [index, ...(isBelow ? [index + 1] : [])]));
  const rows = own.flatMap(({ index, label, value }): readonly EvidentRow[] => {
    const at = blocks[index]?.at;
    // What explains the levels names no group.
    const cluster = over(index).findLast((one) => !taken.has(one.index) && !isLegendLine(one.text))?.text;
    return at === undefined ? [] : [{ label, value, at, ...(cluster === undefined ? {} : { cluster }) }];
  });
  return { rows, header: '', labelHeader: '', over: over(own[0]?.index ?? 0).map((heading) => heading.text) };
}
