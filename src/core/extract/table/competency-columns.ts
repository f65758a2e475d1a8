import { columnSenseOf } from '../words/column-sense.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { namesPaper, namesPapers } from '../words/paper-name.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { AskEntity } from './ask-body.ts';
import type { AskHeader } from './ask-header.ts';

/** The columns of a table with a function in each row. */
export interface CompetencyColumns {
  readonly asked: readonly AskEntity[];
  /** Licences, papers and what else of a function stands beside them. */
  readonly others: readonly AskEntity[];
}

/**
 * Parts the columns that are competencies from those that only stand beside them: papers, under their name or that of their
 * group, and facts of the function beside a group that is called after competencies.
 */
export function competencyColumns(entities: readonly AskEntity[], { columns }: AskHeader): CompetencyColumns {
  const areNamed = columns.some(({ above }) => above.some((text) => namesCompetencies(text)));
  const isOther = (one: AskEntity): boolean => {
    const group = one.value.above.at(-1) ?? '';
    const isBeside = areNamed && !namesCompetencies(group) && fieldKindOf(group) !== undefined;
    return isBeside || namesPaper(one.name) || namesPapers(group) || sectionKindOf(group)?.kind === 'conditions';
  };
  return { asked: entities.filter((one) => !isOther(one)), others: entities.filter((one) => isOther(one)) };
}

/** The word itself: "Kennis" and "Team" may be groups of competencies beside each other. */
function namesCompetencies(group: string): boolean {
  return /compet/iu.test(group) && (columnSenseOf(group) === 'label' || sectionKindOf(group)?.kind === 'requirements');
}
