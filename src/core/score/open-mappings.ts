import type { LaidCard } from '../cross/laid-card.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import type { Harmonised } from '../model/harmonised.ts';
import type { HeldAnswer } from './held-levels.ts';
import type { ProfileMatch } from './match-profile.ts';
import { outcome, type Open } from './open-of-match.ts';
import { openMapping } from './settled-mappings.ts';
import { triedMappings } from './tried-mappings.ts';

/** One card and what is held of it. */
interface CardHeld {
  readonly harmonised: Harmonised;
  readonly card: LaidCard;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
}

/**
 * Suggestions that say that something rated is something that the card asks and that was not rated: a match before
 * anybody settles them, and after they are confirmed. Rejecting one changes nothing.
 *
 * @param match As it is now.
 * @param confirmed The match once this mapping is confirmed; absent where there is none.
 * @returns Those that were tried, in the order of the corpus, and how many there was no room for.
 * @example openMappings(corpus, held, match, () => settledMatch).open[0]?.kind // 'mapping'
 */
export function openMappings(
  corpus: Corpus,
  { harmonised, card, answers }: CardHeld,
  match: ProfileMatch,
  confirmed: (mapping: RecordId) => ProfileMatch | undefined,
): { readonly open: readonly Open[]; readonly untried: number } {
  const asked = new Map(card.card.asks.map((ask) => [ask.position, ask]));
  const isRated = (position: number): boolean => answers.get(position)?.held !== undefined;
  const candidates = corpus.mappings.flatMap((record) => {
    const { from, to, relation, state } = record.value;
    if (state !== 'suggested' || (relation !== 'exactMatch' && relation !== 'closeMatch')) return [];
    const ends = [from, to].map((end) => harmonised.find(end.competency, end.source).map((one) => one.position));
    const [left = [], right = []] = ends;
    const meets = (asks: readonly number[], rated: readonly number[]): number | undefined =>
      rated.some(isRated) ? asks.find((position) => asked.has(position) && !isRated(position)) : undefined;
    const position = meets(left, right) ?? meets(right, left);
    const ask = position === undefined ? undefined : asked.get(position);
    return ask === undefined ? [] : [{ record, ask }];
  });
  const { tried, untried } = triedMappings(candidates, harmonised.classes.length);
  const open = tried.flatMap(({ record, ask }): readonly Open[] => {
    const accepted = outcome({ confirmed: true }, confirmed(record.id));
    if (accepted.length === 0) return [];
    return [
      {
        kind: 'mapping',
        competency: harmonised.classes[ask.position]?.id ?? '',
        label: ask.requirement.label,
        mapping: openMapping(record, harmonised),
        outcomes: [...accepted, ...outcome({ confirmed: false }, match)],
      },
    ];
  });
  return { open, untried };
}
