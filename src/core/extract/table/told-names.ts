import { isKnownCompetency } from '../words/known-label.ts';
import { organisationPlace } from '../words/organisation-line.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import type { AskScale } from './sheet-ask.ts';

/** What stands over a table and in it, as far as it tells what its names are. */
export interface NamedTable {
  /** Titles and notes over the table. */
  readonly titles: readonly string[];
  /** Names of groups over the names, and of the sheet. */
  readonly groups: readonly string[];
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/** Words for what is asked, or for a table that sets it out. */
const ABOUT =
  /competen|comp[ée]ten|vaardighe|bekwaamhe|aptitude|skill|gedrag|behaviou?r|comportement|kennis|knowledge|savoir|profiel|profil|attitude|houding|matri(?:x|ces?)|gradatie|beheersing|ma[iî]trise|proficien/iu;
/** Figures, marks and yes or no, which count and tell many things besides levels. */
const PLAIN = /^(?:\d{0,2}|[xX✓✔v●•+-]|ja|nee|neen|yes|no|oui|non)$/iu;
/** Longer texts are not looked at to their end. */
const LONGEST = 200;

/**
 * Whether the names over a table of functions may be those of competencies: no title says what the table is about, or
 * something shows it: a word in a title, a group or the name of the sheet, a legend or a scale, a name that is common, or
 * cells as only levels are written.
 *
 * Functions have floors, desks and nights on call as well, and figures for these: under a title about that they are no
 * levels.
 */
export function areToldNames({ titles, groups, names, cells }: NamedTable, { legend, highest }: AskScale): boolean {
  const about = titles.filter((text) => /\p{L}{3}/u.test(text) && organisationPlace(text) === undefined);
  if (about.length === 0 || legend !== undefined || highest !== undefined) return true;
  return (
    cells.some((text) => !PLAIN.test(text)) ||
    [...about, ...groups].some((text) => ABOUT.test(text.slice(0, LONGEST))) ||
    groups.some((text) => kindOfHeading(text) !== undefined) ||
    names.some((name) => isKnownCompetency(name))
  );
}
