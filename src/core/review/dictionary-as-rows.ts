import type { CompetencyLevel, Dictionary } from '../model/dictionary.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';

/**
 * The competencies of a dictionary as rows, so that a person settles them as those of a function.
 *
 * A dictionary asks nothing: no row has a gradation. The text of a row is that of all levels of its competency, to tell
 * whether a later version of the dictionary says something else.
 *
 * @returns One row for each competency, in the same order.
 * @example dictionaryAsRows({ competencies: [{ label: 'Inzet', levels: [] }] }).requirements // [{ label: 'Inzet' }]
 */
export function dictionaryAsRows({ title, organisation, competencies }: Dictionary): FunctionProfile {
  return {
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    requirements: competencies.map(({ label, cluster, kind, definition, levels, at }): Requirement => {
      const levelText = levels.map(textOf).join('\n');
      return {
        label,
        ...(cluster === undefined ? {} : { cluster }),
        ...(kind === undefined ? {} : { kind }),
        ...(definition === undefined ? {} : { definition }),
        ...(levelText === '' ? {} : { levelText }),
        ...(at === undefined ? {} : { at }),
      };
    }),
    resultAreas: [],
    conditions: [],
    payScales: [],
  };
}

function textOf({ level, title, indicators }: CompetencyLevel): string {
  return [level, ...(title === undefined ? [] : [title]), ...indicators].join(' ');
}
