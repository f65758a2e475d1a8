import type { Interval } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { MappingRelation } from '../../core/model/crosswalk.ts';
import type { BoardContradiction, BoardStatement, BoardUse } from '../../core/model/crosswalk-board.ts';
import { findRecord } from '../../core/model/find-record.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatDate, formatPercentRange } from '../../i18n/format.ts';
import { currentLanguage, messageOf, t } from '../../i18n/language.ts';
import { relationWords } from '../relation-words.ts';
import type { FigureChange } from './crosswalk-change.ts';
import type { Candidate, WeaklyLinked } from './crosswalk-rows.ts';

/** Signs are decoration: the words beside them carry the meaning. */
const SIGNS: Readonly<Record<MappingRelation, string>> = {
  exactMatch: '=',
  closeMatch: '≈',
  broadMatch: '⊂',
  narrowMatch: '⊃',
  relatedMatch: '~',
};

export function relationSign({ link }: Candidate): string {
  return link.state === 'rejected' ? '≠' : SIGNS[link.relation];
}

/** How many of those linked are not linked as the same, to stand behind their number; empty where all are. */
export function weaklyWords({ part, related }: WeaklyLinked): string {
  if (part === 0 && related === 0) return '';
  if (related === 0) return t('crosswalk/weakly-part', { part });
  return part === 0 ? t('crosswalk/weakly-related', { related }) : t('crosswalk/weakly-both', { part, related });
}

/** Why a pair is suggested, in one line; what people settled has their own reason, or none. */
export function whyWords({ link }: Candidate): string | undefined {
  if (link.through !== undefined && link.state === 'confirmed') return t('crosswalk/through', { source: link.through });
  if (link.suggestion === undefined) return undefined;
  const { why } = link.suggestion;
  return t('crosswalk/why', { why: messageOf(why.code, why.values) });
}

/** Who said what of a pair, and when. */
export function statementWords(one: BoardStatement): string {
  const relation = relationWords(one);
  if (one.isShipped) return t('crosswalk/said-shipped', { relation });
  if (one.date === undefined) return t('crosswalk/said-undated', { relation });
  const date = formatDate(one.date, currentLanguage());
  return one.by === undefined
    ? t('crosswalk/said', { relation, date })
    : t('crosswalk/said-by', { relation, by: one.by, date });
}

/** The level that a function asks, as its document writes it. */
export function useWords({ required, requiredPossible, requiredLabel }: BoardUse): string {
  if (requiredLabel !== undefined) return requiredLabel;
  if (required === undefined) return t('crosswalk/unstated');
  return requiredPossible === undefined
    ? t('crosswalk/at-level', { level: required })
    : t('crosswalk/at-levels', { low: required, high: requiredPossible });
}

export function contradictionWords({ kind, source = '', labels }: BoardContradiction): string {
  const [first = '', second = ''] = labels;
  switch (kind) {
    case 'same-twice':
      return t('crosswalk/contradiction-twice', { source, first, second });
    case 'circle':
      return t('crosswalk/contradiction-circle', { labels: labels.join(' < ') });
    case 'disagreement':
      return t('crosswalk/contradiction-disagreement', { first, second });
    case 'denied':
      return t('crosswalk/contradiction-denied', { source, first, second });
    case 'possible':
      return t('crosswalk/contradiction-possible', { first, second });
    case 'levels':
      return t('crosswalk/contradiction-levels', { source });
  }
}

/**
 * What became of the figures, of what was compared or else the two sides between which something was settled first: `Overlap van A en B: van 55
 * tot 70 % naar 61 tot 66 %. Gewijzigd: 3 functies, 2 mensen.`
 */
export function changeWords(
  change: FigureChange,
  profiles: readonly CorpusRecord<FunctionProfile>[],
  names: { readonly from: string; readonly to: string },
): string {
  const { functions, people, pair, isCompared, isElsewhere } = change;
  if (functions === 0 && people === 0) return t('crosswalk/changed-nothing');
  const counts = t('crosswalk/changed', { functions, people });
  const between =
    isCompared === true
      ? [t('crosswalk/changed-compared')]
      : isElsewhere === undefined
        ? []
        : [t(isElsewhere ? 'crosswalk/changed-elsewhere' : 'crosswalk/changed-between', names)];
  if (pair === undefined) return [...between, counts].join(' ');
  const title = (id: string): string => findRecord(profiles, id)?.value.title ?? t('crosswalk/untitled');
  const share = ({ low, high }: Interval): string => formatPercentRange(low, high, t('shell/to'));
  const values = { a: title(pair.a), b: title(pair.b), before: share(pair.before), after: share(pair.after) };
  const key = values.before === values.after ? 'crosswalk/changed-little' : 'crosswalk/changed-pair';
  return [...between, t(key, values), counts].join(' ');
}
