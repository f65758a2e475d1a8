import type { LaidCard } from '../cross/laid-card.ts';
import type { Interval } from '../model/analysis.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import type { Harmonised } from '../model/harmonised.ts';
import type { HeldAnswer } from './held-levels.ts';
import type { Open } from './open-of-match.ts';
import { openMapping } from './settled-corpus.ts';

/** More suggestions than these are not tried one by one: each is a harmonisation of its own. */
const MOST_MAPPINGS = 24;

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
 * @example openMappings(corpus, held, { low: 0, high: 1 }, () => ({ low: 0.5, high: 1 }))[0]?.kind // 'mapping'
 */
export function openMappings(
  corpus: Corpus,
  { harmonised, card, answers }: CardHeld,
  match: Interval,
  confirmed: (mapping: RecordId) => Interval | undefined,
): readonly Open[] {
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
  return candidates.slice(0, MOST_MAPPINGS).flatMap(({ record, ask }): readonly Open[] => {
    const share = confirmed(record.id);
    if (share === undefined) return [];
    return [
      {
        kind: 'mapping',
        competency: harmonised.classes[ask.position]?.id ?? '',
        label: ask.requirement.label,
        mapping: openMapping(record, harmonised),
        outcomes: [
          { confirmed: true, share },
          { confirmed: false, share: match },
        ],
      },
    ];
  });
}
