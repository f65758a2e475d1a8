import type { Placed } from './collect-parts.ts';
import { eliminationsIn, type Elimination } from './eliminatory.ts';
import { partsOf, type PartDraft } from './part-draft.ts';
import { namesPreselection } from './preselection.ts';
import type { Target } from './target.ts';

/** Marks the parts that a sentence calls eliminatory, or after which only those who passed may go on. */
export function applyElimination(parts: readonly PartDraft[], placed: Placed): void {
  if (placed.isPreselection && namesPreselection(placed.sentence.folded)) return;
  for (const said of eliminationsIn(placed.sentence.folded)) {
    if (said.kind === 'before') markBefore(parts, said.targets);
    else if (said.kind === 'all') for (const part of parts) part.eliminatory ??= said.isEliminatory;
    else for (const part of meantBy(parts, placed, said)) part.eliminatory = said.isEliminatory;
  }
}

function meantBy(parts: readonly PartDraft[], placed: Placed, said: Elimination): readonly PartDraft[] {
  if (said.kind === 'named') return said.targets.flatMap((one) => partsOf(parts, one));
  return said.kind === 'here' && placed.part !== undefined ? [placed.part] : [];
}

/** Of the parts named, those before the last must be passed; where only that one is named, all that come before it. */
function markBefore(parts: readonly PartDraft[], targets: readonly Target[]): void {
  const places = targets.flatMap((target) => partsOf(parts, target)).map((part) => parts.indexOf(part));
  const last = Math.max(-1, ...places);
  const named = places.filter((place) => place < last);
  for (const [place, part] of parts.entries()) {
    const isBefore = named.length > 0 ? named.includes(place) : place < last;
    if (isBefore || (last === 0 && place === 0)) part.eliminatory ??= true;
  }
}
