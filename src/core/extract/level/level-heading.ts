import { levelNumberOf } from '../words/level-word.ts';

/** A line that begins what a dictionary says of one level: its number and, where it has one, its title. */
export interface LevelHeading {
  readonly level: number;
  readonly title?: string;
}

const HEADING =
  /^(?:niveau|gradatie|level|gradation|stap|trede|trap|degré) ?(\d|[IVX]{1,4})(?: ?[:.–-] ?(.{1,200}))?$/iu;

/**
 * Reads the heading of one level: "Niveau 2: werkt zelfstandig", "Gradatie III".
 *
 * @example levelHeadingOf('Niveau 2: werkt zelfstandig') // { level: 2, title: 'werkt zelfstandig' }
 */
export function levelHeadingOf(text: string): LevelHeading | undefined {
  const match = text.length > 240 ? null : HEADING.exec(text.trim());
  const level = match?.[1] === undefined ? undefined : levelNumberOf(match[1]);
  if (level === undefined) return undefined;
  const title = match?.[2]?.trim();
  return { level, ...(title === undefined || title === '' ? {} : { title }) };
}
