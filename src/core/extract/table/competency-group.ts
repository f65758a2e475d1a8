import { sectionKindOf } from '../words/section-kind.ts';

const COMPETENCIES = /(?:competenties|competenc(?:ies|es)|compétences|vaardigheden|skills|aptitudes)(?!\p{L})/iu;

/**
 * Whether the header over the names in the rows of a table is the group that all of them belong to, as where one table
 * follows another for each group.
 *
 * @example isCompetencyGroup('Waardegebonden competenties') // true
 */
export function isCompetencyGroup(text: string): boolean {
  return COMPETENCIES.test(text) && sectionKindOf(text)?.kind === 'requirements';
}
