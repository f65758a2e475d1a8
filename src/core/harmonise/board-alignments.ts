import type { BoardAlignment, BoardLink } from '../model/crosswalk-board.ts';
import type { ScaleAlignment } from '../model/settings.ts';
import type { PlacedCompetency } from './board-links.ts';
import { rankShareLevel } from './align-level.ts';

/**
 * The pairs of scales that the links of a board lay on each other, with how: as a person chose, else by rank share.
 *
 * @param sourcesOf Keys of the organisation or dictionary that a name stands for.
 * @returns Each pair of scales once, by source and lengths; none where all linked scales are equally long.
 * @example boardAlignments([], { left: [], right: [] }, [], () => []) // []
 */
export function boardAlignments(
  links: readonly BoardLink[],
  sides: { readonly left: readonly PlacedCompetency[]; readonly right: readonly PlacedCompetency[] },
  chosen: readonly ScaleAlignment[],
  sourcesOf: (name: string) => readonly string[],
): readonly BoardAlignment[] {
  const lefts = new Map(sides.left.map((one) => [one.competency.key, one]));
  const rights = new Map(sides.right.map((one) => [one.competency.key, one]));
  const found = new Map<string, BoardAlignment>();
  for (const { from, to, state, relation } of links) {
    const [one, other] = [lefts.get(from), rights.get(to)];
    if (one === undefined || other === undefined || state !== 'confirmed' || relation === 'relatedMatch') continue;
    const [short, long] = one.competency.levels <= other.competency.levels ? [one, other] : [other, one];
    const [fromLevels, toLevels] = [short.competency.levels, long.competency.levels];
    if (fromLevels === toLevels) continue;
    const key = `${short.node.source.key} ${fromLevels} ${toLevels}`;
    const known = found.get(key) ?? alignmentOf(short, long, chosen, sourcesOf);
    found.set(key, { ...known, pairs: known.pairs + 1 });
  }
  return [...found.values()];
}

function alignmentOf(
  short: PlacedCompetency,
  long: PlacedCompetency,
  chosen: readonly ScaleAlignment[],
  sourcesOf: (name: string) => readonly string[],
): BoardAlignment {
  const [fromLevels, toLevels] = [short.competency.levels, long.competency.levels];
  const choice = chosen.find(
    (one) =>
      one.fromLevels === fromLevels &&
      one.toLevels === toLevels &&
      one.to.length === fromLevels &&
      sourcesOf(one.source).includes(short.node.source.key),
  );
  const byRank = Array.from({ length: fromLevels }, (_, at) => rankShareLevel(at + 1, fromLevels, toLevels));
  const [fromLabels, toLabels] = [labelsOf(short), labelsOf(long)];
  return {
    source: choice?.source ?? short.competency.ref.source,
    fromLevels,
    toLevels,
    to: choice?.to ?? byRank,
    isAssumed: choice === undefined,
    ...(choice === undefined || isRising(choice.to, toLevels) ? {} : { isRefused: true }),
    ...(fromLabels === undefined ? {} : { fromLabels }),
    ...(toLabels === undefined ? {} : { toLabels }),
    pairs: 0,
  };
}

/** The names of the levels, where a document prints them for a scale of this length. */
function labelsOf({ node, competency: { levels } }: PlacedCompetency): readonly string[] | undefined {
  const scales = [
    ...node.requirements.flatMap(({ requirement }) => requirement.scale ?? []),
    ...node.entries.flatMap(({ record }) => record.value.scales ?? []),
  ];
  return scales.find((one) => one.levels === levels && one.labels?.length === levels)?.labels;
}

/** Whether the levels that a person chose neither fall nor leave the longer scale. */
function isRising(to: readonly number[], toLevels: number): boolean {
  return to.every((level, at) => level >= (to[at - 1] ?? 1) && level <= toLevels);
}
