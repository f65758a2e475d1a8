import type { Placed } from './collect-parts.ts';
import { eliminationIn } from './eliminatory.ts';
import { partsOf, type PartDraft } from './part-draft.ts';
import { namesPreselection } from './preselection.ts';
import type { Target } from './target.ts';

/** Marks the parts that a sentence calls eliminatory, or after which only those who passed may go on. */
export function applyElimination(parts: readonly PartDraft[], placed: Placed): void {
  const said = eliminationIn(placed.sentence.folded);
  if (said === undefined || (placed.isPreselection && namesPreselection(placed.sentence.folded))) return;
  if (said.kind === 'before') markBefore(parts, said.targets);
  else {
    const here = placed.part === undefined ? [] : [placed.part];
    const meant =
      said.kind === 'all' ? parts : said.kind === 'here' ? here : said.targets.flatMap((one) => partsOf(parts, one));
    for (const part of meant) {
      if (said.kind === 'all') part.eliminatory ??= said.isEliminatory;
      else part.eliminatory = said.isEliminatory;
    }
  }
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
