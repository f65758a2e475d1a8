const BEFORE = new Set('bij op na voor vanaf binnen tegen at on after within by from in a apres dans des'.split(' '));
/** Words that say when, behind one of {@link BEFORE}. */
const WHEN = new Set(
  (
    'de het een the an la le l eerste tweede derde first second third twee drie vier vijf one two three four five un une deux trois quatre cinq ' +
    'start begin aanvang opstart indiensttreding dienst aanwerving instap intrede proefperiode proeftijd inwerking inwerkperiode inwerktijd opleiding stage einde eind ' +
    'dag dagen week weken maand maanden jaar jaren entry hire hiring appointment probation day days weeks month months year years service ' +
    'debut entree lentree embauche lembauche engagement lengagement jour jours semaine semaines mois an ans annee annees'
  ).split(' '),
);
const LATER = new Set('na binnen tegen after within by in apres dans'.split(' '));

/** A header that ends in a moment: what stands before it, and whether it comes after the start. */
export interface MomentTail {
  readonly before: string;
  readonly isLater: boolean;
}

/**
 * The moment that a header ends in: "gewenst niveau na 2 jaar", "vereist bij de start", "level after 1 year".
 *
 * @param folded The header in small letters without accents.
 * @returns Undefined where it ends in none.
 * @example momentTail('niveau na 2 jaar') // { before: 'niveau', isLater: true }
 */
export function momentTail(folded: string): MomentTail | undefined {
  const words = folded.split(' ');
  const at = words.findIndex((word) => BEFORE.has(word));
  const isTime = words.slice(at + 1).every((one) => WHEN.has(one) || /^\d{1,2}$/u.test(one));
  if (at < 0 || at + 1 === words.length || !isTime) return undefined;
  return { before: words.slice(0, at).join(' '), isLater: LATER.has(words[at] ?? '') };
}
