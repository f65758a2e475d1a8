import type { Dictionary, DictionaryCompetency } from '../model/dictionary.ts';
import type { DescribedCompetency, MappingSide } from '../model/mapping-suggestion.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';
import { foldLabel } from '../text/fold.ts';

/**
 * The competencies of a dictionary as one side of a comparison, each label once.
 *
 * @param source What to call it where it names neither organisation nor title.
 * @example sideOfDictionary({ title: 'Gids', competencies: [{ label: 'Inzet', levels: [] }] }, 'gids.csv').source // 'Gids'
 */
export function sideOfDictionary(dictionary: Dictionary, source: string): MappingSide {
  return {
    source: dictionary.organisation ?? dictionary.title ?? source,
    competencies: distinct(dictionary.competencies.map(ofEntry)),
  };
}

/**
 * The requirements of a function card as one side of a comparison, each label once.
 *
 * @param source What to call it where it names neither organisation nor title.
 * @example sideOfProfile({ title: 'Bode', resultAreas: [], requirements: [{ label: 'Inzet' }], conditions: [], payScales: [] }, 'kaart').source // 'Bode'
 */
export function sideOfProfile(profile: FunctionProfile, source: string): MappingSide {
  return {
    source: profile.organisation ?? profile.title ?? source,
    competencies: distinct(profile.requirements.map(ofRequirement)),
  };
}

function ofEntry({
  id,
  label,
  altLabels,
  cluster,
  kind,
  definition,
  levels,
}: DictionaryCompetency): DescribedCompetency {
  const texts = levels.flatMap((level) => [...(level.title === undefined ? [] : [level.title]), ...level.indicators]);
  return {
    ...(id === undefined ? {} : { id }),
    label,
    ...(altLabels === undefined ? {} : { altLabels }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(definition === undefined ? {} : { definition }),
    ...(texts.length === 0 ? {} : { texts }),
  };
}

function ofRequirement({ label, cluster, kind, definition, levelText }: Requirement): DescribedCompetency {
  return {
    label,
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(definition === undefined ? {} : { definition }),
    ...(levelText === undefined ? {} : { texts: [levelText] }),
  };
}

function distinct(all: readonly DescribedCompetency[]): readonly DescribedCompetency[] {
  const firsts = new Map<string, DescribedCompetency>();
  for (const one of all) {
    const key = foldLabel(one.label) || one.label;
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return [...firsts.values()];
}
