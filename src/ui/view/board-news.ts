import type { BoardLink, CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import { t } from '../../i18n/language.ts';
import { relationWords } from '../relation-words.ts';
import { pairOf } from './crosswalk-rows.ts';
import { contradictionWords } from './crosswalk-words.ts';

type Shown = Pick<CrosswalkBoard, 'left' | 'right' | 'links'>;

/**
 * What became of the stored links between two boards of the same two sources: undo, or another tab.
 *
 * @returns Nothing where all that is stored says the same.
 */
export function boardNews(before: Shown, after: Shown): string {
  const [then, now] = [storedLinks(before), storedLinks(after)];
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
    (pair) => saidOf(then.get(pair)) !== saidOf(now.get(pair)),
  );
  const [first] = changed;
  const link = first === undefined ? undefined : (now.get(first) ?? then.get(first));
  if (first === undefined || link === undefined) return '';
  const values = { left: labelIn(after.left, link.from), right: labelIn(after.right, link.to) };
  if (changed.length > 1) return t('crosswalk/said-many', { ...values, n: changed.length });
  return now.has(first)
    ? t('crosswalk/said-now', { ...values, relation: relationWords(link) })
    : t('crosswalk/said-back', values);
}

/**
 * What is said once a board arrives after something was settled: what was said of that, or what came from elsewhere, and
 * each contradiction that is new. A link that contradicts others counts as suggested with all of them, so that figures
 * widen: whoever settled it hears so at once, wherever in the list they are.
 *
 * @param isOwn What was settled here is on its way.
 */
export function saidOnArrival(
  said: string,
  before: Shown & Pick<CrosswalkBoard, 'contradictions'>,
  after: Shown & Pick<CrosswalkBoard, 'contradictions'>,
  isOwn: boolean,
): string {
  const known = new Set(before.contradictions.map(contradictionWords));
  const words = after.contradictions.map(contradictionWords).filter((one) => !known.has(one));
  return [isOwn ? said : boardNews(before, after) || said, ...words].join(' ').trim();
}

function storedLinks({ links }: Shown): ReadonlyMap<string, BoardLink> {
  return new Map(links.filter((one) => one.statements.length > 0).map((one) => [pairOf(one.from, one.to), one]));
}

function saidOf(link: BoardLink | undefined): string {
  return (link?.statements ?? []).map(({ state, relation }) => `${state} ${relation}`).join('\n');
}

function labelIn(side: Shown['left'], key: string): string {
  return side.find((one) => one.key === key)?.label ?? key;
}
