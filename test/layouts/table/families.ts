import type { TableLayout } from '../table-layout.ts';
import { otherColumns, otherForms, otherLevels } from './beside.ts';
import { clusterPlaces } from './clusters.ts';
import { levelColumns, levelColumnsWithoutHeader } from './level-column.ts';
import { rowsBetween, tallHeaders } from './headers.ts';
import { boxesInOneCell, cumulativeMarks, doubtfulMarks, markColumns, shownByLook } from './marks.ts';
import { functionMatrices, taskMatrices } from './matrix.ts';
import { matricesInText } from './matrix-in-text.ts';
import { conditionsBetween, dictionaries, letters, noLevels, ranges } from './traps.ts';

/** The families of tables, each by what is the same in all its layouts. */
export const FAMILIES: Readonly<Record<string, () => readonly TableLayout[]>> = {
  'a column of levels': levelColumns,
  'a column of levels without a header': levelColumnsWithoutHeader,
  'a column per level with a mark': markColumns,
  'marks up to the level': cumulativeMarks,
  'levels with boxes in one cell': boxesInOneCell,
  'levels told apart by their look': shownByLook,
  'two marks in one row': doubtfulMarks,
  'the place of the cluster': clusterPlaces,
  'other columns beside the level': otherColumns,
  'other levels beside the one that is required': otherLevels,
  'other forms of a table': otherForms,
  'rows that are no competencies': rowsBetween,
  'headers of several rows': tallHeaders,
  'functions and competencies': functionMatrices,
  'functions and competencies among text': matricesInText,
  'tasks and competencies': taskMatrices,
  'conditions among competencies': conditionsBetween,
  'ranges of levels': ranges,
  'figures that are no levels': noLevels,
  dictionaries,
  'letters with their legend': letters,
};
