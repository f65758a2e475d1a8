import { sharedPlace } from '../model/pair-table.ts';
import type { LevelRows } from './level-rows.ts';

/** Competencies taken together, so that one code says how a set stands on all of them. */
export interface LevelGroups {
  /** For each group its competencies. */
  readonly members: readonly Uint32Array[];
  /** For each competency its group and what one level counts in the code; of no use where nobody asks it. */
  readonly groupOf: Uint32Array;
  readonly factors: Uint8Array;
  readonly highest: Uint8Array;
  /** Places in a table are `group << shift` plus the code. */
  readonly shift: number;
  /** Ends of runs of groups that together share less than a byte can tell. */
  readonly runs: Uint32Array;
}

/** Codes of a group, at most; a competency of more levels is a group of its own. Tables of 64 stay near the processor. */
const CODES = 64;
/** The largest number that a byte tells. */
const BYTE = 255;
/** Sets whose shared crosses travel in one word. */
const TOGETHER = 4;

/** Takes competencies together. @example levelGroups(rows).members.length // 1 */
export function levelGroups({ positions, levels, width }: LevelRows): LevelGroups {
  const highest = new Uint8Array(width);
  for (let entry = 0; entry < positions.length; entry += 1) {
    const position = positions[entry] ?? 0;
    if ((levels[entry] ?? 0) > (highest[position] ?? 0)) highest[position] = levels[entry] ?? 0;
  }
  const groupOf = new Uint32Array(width);
  const factors = new Uint8Array(width);
  const members: number[][] = [];
  const runs: number[] = [];
  let codes = Infinity;
  let longest = 1;
  let inGroup = 0;
  let inRun = 0;
  for (let position = 0; position < width; position += 1) {
    const top = highest[position] ?? 0;
    if (top === 0) continue;
    if (codes * (top + 1) > CODES) {
      members.push([]);
      codes = 1;
      inGroup = 0;
    }
    groupOf[position] = members.length - 1;
    factors[position] = codes;
    members.at(-1)?.push(position);
    codes *= top + 1;
    longest = Math.max(longest, codes);
    inGroup += top;
    inRun += top;
    if (inRun > BYTE) {
      // The run ends before the group that it stands in.
      runs.push(members.length - 1);
      inRun = inGroup;
    }
  }
  runs.push(members.length);
  return {
    members: members.map((one) => Uint32Array.from(one)),
    groupOf,
    factors,
    highest,
    shift: Math.ceil(Math.log2(longest)),
    runs: Uint32Array.from(runs),
  };
}

/**
 * Adds up shared crosses by looking up groups of competencies, for four sets at once: the cheaper way where most sets ask most.
 *
 * For four sets a table says what each shares with every code of a group, a byte each; the codes of all others are then
 * looked up in it.
 *
 * @param shared One for each pair in the order of `sharedPlace`; filled here.
 * @see V. L. Arlazarov et al., "On economical construction of the transitive closure of an oriented graph", 1970, for tables
 * in place of single steps.
 * @example throughTables(rows, levelGroups(rows), shared); shared // Uint16Array [2]
 */
export function throughTables(rows: LevelRows, groups: LevelGroups, shared: Uint16Array | Uint32Array): void {
  const size = rows.starts.length - 1;
  const count = groups.members.length;
  const codes = codesOf(rows, groups);
  const table = new Int32Array(count << groups.shift);
  const levels = new Uint8Array(TOGETHER * rows.width);
  const sums = new Uint32Array(2 * TOGETHER);
  for (let first = 0; first < size; first += TOGETHER) {
    layLevels(levels, rows, first);
    fillTable(table, levels, groups);
    // Two others at a time share the way to the table; without a second one, the first comes twice.
    for (let other = first + 1; other < size; other += 2) {
      const second = Math.min(other + 1, size - 1);
      addTables(sums, table, codes, other * count, second * count, groups);
      for (let one = 0; one < TOGETHER && first + one < other; one += 1)
        shared[sharedPlace(size, first + one, other)] = sums[one] ?? 0;
      for (let one = 0; one < TOGETHER && first + one < second; one += 1)
        shared[sharedPlace(size, first + one, second)] = sums[TOGETHER + one] ?? 0;
    }
  }
}

function codesOf({ starts, positions, levels }: LevelRows, { members, groupOf, factors }: LevelGroups): Uint8Array {
  const size = starts.length - 1;
  const codes = new Uint8Array(size * members.length);
  for (let set = 0; set < size; set += 1) {
    const end = starts[set + 1] ?? 0;
    for (let entry = starts[set] ?? 0; entry < end; entry += 1) {
      const position = positions[entry] ?? 0;
      const place = set * members.length + (groupOf[position] ?? 0);
      codes[place] = (codes[place] ?? 0) + (levels[entry] ?? 0) * (factors[position] ?? 0);
    }
  }
  return codes;
}

/** The levels of four sets side by side, zero where one asks nothing. */
function layLevels(laid: Uint8Array, { starts, positions, levels }: LevelRows, first: number): void {
  laid.fill(0);
  for (let one = 0; one < TOGETHER; one += 1) {
    const end = starts[first + one + 1] ?? 0;
    for (let entry = starts[first + one] ?? end; entry < end; entry += 1)
      laid[(positions[entry] ?? 0) * TOGETHER + one] = levels[entry] ?? 0;
  }
}

/** For every code of every group what the four sets share with it, a byte each. */
function fillTable(table: Int32Array, levels: Uint8Array, { members, highest, shift }: LevelGroups): void {
  for (const [group, competencies] of members.entries()) {
    const base = group << shift;
    table[base] = 0;
    let codes = 1;
    for (const position of competencies) {
      const at = position * TOGETHER;
      const top = highest[position] ?? 0;
      let met = 0;
      let to = base + codes;
      for (let level = 1; level <= top; level += 1) {
        for (let one = 0; one < TOGETHER; one += 1) if ((levels[at + one] ?? 0) >= level) met += 1 << (8 * one);
        for (let code = 0; code < codes; code += 1) {
          table[to] = (table[base + code] ?? 0) + met;
          to += 1;
        }
      }
      codes *= top + 1;
    }
  }
}

function addTables(
  sums: Uint32Array,
  table: Int32Array,
  codes: Uint8Array,
  first: number,
  second: number,
  { runs, shift }: LevelGroups,
): void {
  let group = 0;
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  for (let run = 0; run < runs.length; run += 1) {
    const end = runs[run] ?? 0;
    let left = 0;
    let right = 0;
    for (; group < end; group += 1) {
      const base = group << shift;
      left = (left + (table[base + (codes[first + group] ?? 0)] ?? 0)) | 0;
      right = (right + (table[base + (codes[second + group] ?? 0)] ?? 0)) | 0;
    }
    a0 += left & 0xff;
    a1 += (left >>> 8) & 0xff;
    a2 += (left >>> 16) & 0xff;
    a3 += left >>> 24;
    b0 += right & 0xff;
    b1 += (right >>> 8) & 0xff;
    b2 += (right >>> 16) & 0xff;
    b3 += right >>> 24;
  }
  sums[0] = a0;
  sums[1] = a1;
  sums[2] = a2;
  sums[3] = a3;
  sums[4] = b0;
  sums[5] = b1;
  sums[6] = b2;
  sums[7] = b3;
}
