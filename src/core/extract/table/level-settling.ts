import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentReading } from '../../model/document-reading.ts';
import { profilesOf } from '../../model/document-reading.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import { foldLabel } from '../../text/fold.ts';
import { onFallingScale } from '../level/falling-levels.ts';
import { familyOf } from '../words/level-word.ts';
import { markKey, type SheetLegend } from './sheet-legend.ts';

/**
 * Gives the levels of a workbook what its legend says of them: words that one sheet alone could not tell get their
 * level, and levels the length of the scale. A level above that scale stays as printed and is told.
 *
 * @param reading The functions of the workbook, as its sheets were read.
 * @param legendOf The legend that counts on a sheet.
 */
export function settledLevels(
  reading: DocumentReading,
  legendOf: (sheet: string | undefined) => SheetLegend | undefined,
): DocumentReading {
  const all = profilesOf(reading).flatMap((profile) => profile.requirements);
  const words = new Set(all.flatMap((one) => (one.requiredLabel === undefined ? [] : [foldLabel(one.requiredLabel)])));
  // One word among figures is on a scale that nothing shows.
  const areFigures = all.some((one) => one.required !== undefined && one.requiredLabel === undefined);
  const family = words.size < 2 && areFigures ? undefined : familyOf([...words]);
  const settled = new Set<string>();
  const told: Diagnostic[] = [];
  const settle = (one: Requirement): Requirement => {
    const legend = legendOf(one.at?.sheet);
    const letter = /^[A-F]$/u.test(one.requiredLabel ?? '')
      ? legend?.levels.get(markKey(one.requiredLabel ?? ''))
      : undefined;
    // Without its legend the order of letters is assumed.
    if (letter !== undefined && legend !== undefined) {
      settled.add(placeKey(one.at));
      return { ...one, required: letter, scale: legend.scale };
    }
    if (one.required !== undefined) return bounded(one, legend, told);
    if (one.requiredLabel === undefined) return one;
    const rank = family?.indexOf(foldLabel(one.requiredLabel)) ?? -1;
    const level = legend?.levels.get(markKey(one.requiredLabel)) ?? (rank < 0 ? undefined : rank + 1);
    if (level === undefined || level === 0) return one;
    const scale = legend?.scale ?? (family === undefined ? undefined : { levels: family.length, labels: family });
    settled.add(placeKey(one.at));
    return { ...one, required: level, ...(scale === undefined ? {} : { scale }) };
  };
  const settleAll = (profile: FunctionProfile): FunctionProfile => ({
    ...profile,
    requirements: profile.requirements.map((one) => settle(one)),
  });
  const profiles = profilesOf(reading).map((profile) => settleAll(profile));
  const [only] = profiles;
  const held = reading.profiles === undefined ? (only === undefined ? {} : { profile: only }) : { profiles };
  const kept = reading.diagnostics.filter((one) => !UNREAD.has(one.code) || !settled.has(placeKey(one.at)));
  const known = new Set(kept.flatMap((one) => (one.code === ABOVE_SCALE ? [placeKey(one.at)] : [])));
  return { ...reading, ...held, diagnostics: [...kept, ...told.filter((one) => !known.has(placeKey(one.at)))] };
}

const ABOVE_SCALE = 'extract/level-above-scale';
const UNREAD: ReadonlySet<string> = new Set(['extract/unread-gradation', 'table/unread-gradation']);

/** A row of a sheet: cards are placed by their row, cells of a matrix by themselves. */
function placeKey(at: Requirement['at']): string {
  return JSON.stringify([at?.sheet, at?.line, at?.column]);
}

function bounded(one: Requirement, legend: SheetLegend | undefined, told: Diagnostic[]): Requirement {
  const most = one.requiredPossible ?? one.required ?? 0;
  if (legend === undefined) return one;
  if (one.scale !== undefined) return one;
  if (most <= legend.highest)
    return legend.isFalling === true ? onFallingScale(one, legend.highest) : { ...one, scale: legend.scale };
  told.push({
    severity: 'warning',
    code: ABOVE_SCALE,
    values: { label: one.label, level: most, levels: legend.highest },
    ...(one.at === undefined ? {} : { at: one.at }),
  });
  return one;
}
