import { foldLabel } from '../text/fold.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Requirement } from '../model/profile.ts';
import { sentencesOf } from './page/sentence-split.ts';
import { isText, type Piece } from './page/piece.ts';

const LONGEST = 2_000;
/** A sentence that says what is asked of the function, today. */
const ASKED =
  /\b(?:(?:dit|deze) (?:profiel|functie)|this (?:profile|role|position|function)|cette fonction|ce profil|vereist|vereiste|vereisen|gevraagd|gevraagde|vraagt|vragen|verwacht|verwachte|verwachten|eist|eisen|nodig|required|requires?|expected|expects?|asked|asks?|needed|requise?|exigee?|exige|attendue?|demandee?|demande)\b/u;
/** What is denied, of another time, or of somebody else. */
const OTHERWISE =
  /\b(?:niet|geen|nooit|vroeger|voorheen|voordien|later|nadien|na (?:een|twee|drie|\d)|binnen|groei\p{L}{0,6}|doorgroei\p{L}{0,6}|streef\p{L}{0,6}|evolue\p{L}{0,4}|andere?|collega ?s?|not|never|formerly|previously|after|within|grow\p{L}{0,3}|target|others?|pas|jamais|avant|apres|autres?|dans les|bij aanwerving|bij indiensttreding|minder|meer|lager|hoger|lower|higher|instead|plutot|plus)\b/u;
/** A level in so many words: "niveau 4", "graad 2 op 5". */
const LEVEL = /\b(?:niveau|gradatie|graad|trede|trap|level|gradation|degre) (\d)\b(?! \d)/gu;
/** "niveau 4 voor leidinggeven": what stands between the level and the name behind it. */
const JOINS = /^ (?:voor|bij|op|inzake|for|pour)(?: (?:de|het|the|la|le|les))? $/u;
/** Farthest that the name stands before its level, in characters. */
const REACH = 60;

/**
 * Where a sentence says in so many words that a competency is asked at another level than its row prints: "Leidinggeven,
 * met vereist niveau 4" over a table that asks 3. The row stays as printed, and a person is told, with both places.
 */
export function toldOtherwise(pieces: readonly Piece[], requirements: readonly Requirement[]): readonly Diagnostic[] {
  const leveled = requirements.filter((one) => one.required !== undefined && foldLabel(one.label).length > 3);
  if (leveled.length === 0) return [];
  const lines = new Set(requirements.map((one) => one.at?.line));
  return pieces.flatMap((piece) => {
    if (!isText(piece) || lines.has(piece.at.line) || piece.text.length > LONGEST || !/\d/u.test(piece.text)) return [];
    return sentencesOf(piece.text).flatMap((sentence) => {
      const folded = foldLabel(sentence);
      if (!ASKED.test(folded) || OTHERWISE.test(folded)) return [];
      return Array.from(folded.matchAll(LEVEL)).flatMap((match) => {
        const level = Number(match[1]);
        const row = namedBeside(folded, match.index, match.index + match[0].length, leveled);
        return row === undefined || asks(requirements, row, level) ? [] : [doubt(row, level, piece)];
      });
    });
  });
}

/** The requirement whose name stands last before a level, or right behind it; of names within each other the longest. */
function namedBeside(
  text: string,
  from: number,
  to: number,
  requirements: readonly Requirement[],
): Requirement | undefined {
  let found: Requirement | undefined;
  let best = -1;
  for (const one of requirements) {
    const name = foldLabel(one.label);
    const behind = ` ${text} `.indexOf(` ${name} `, to);
    if (behind >= 0 && JOINS.test(text.slice(to, behind))) return one;
    const before = ` ${text.slice(0, from)}`.lastIndexOf(` ${name} `);
    const end = before + name.length;
    if (before >= 0 && from - end <= REACH && end >= best) {
      if (end > best || name.length > foldLabel(found?.label ?? '').length) found = one;
      best = end;
    }
  }
  return found;
}

/** Whether some row of that name asks the level, or may. */
function asks(requirements: readonly Requirement[], { label }: Requirement, level: number): boolean {
  const name = foldLabel(label);
  return requirements.some(
    ({ label: other, required, requiredPossible }) =>
      foldLabel(other) === name &&
      required !== undefined &&
      level >= required &&
      level <= (requiredPossible ?? required),
  );
}

function doubt({ label, required = 0, at }: Requirement, level: number, piece: Piece): Diagnostic {
  return {
    severity: 'warning',
    code: 'extract/level-conflict-told',
    values: { label, level: required, told: level },
    ...(at === undefined ? {} : { at }),
    other: piece.at,
  };
}
