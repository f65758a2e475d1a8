import { endsLikeCluster, isKnownCompetency } from '../words/known-label.ts';
import { endsOpen } from '../page/line-joining.ts';
import type { ScopeCodes } from '../words/scope-code.ts';

/** The words of one row taken apart. `isSure` is false where the border of cluster and label is a guess. */
export interface SplitWords {
  readonly cluster: string;
  readonly code: string;
  readonly label: string;
  readonly isSure: boolean;
}

/** Where a cluster may stand before the label: in no row, in this first one, or again in a later one. */
export type ClusterHope = 'none' | 'first' | 'later';

/**
 * Takes cluster, code and label of a row apart that recognition of characters ran together.
 *
 * A bar or a code between them settles it. Without either, a label starts at a capital letter: at the one that leaves a
 * name that cards commonly use, or a cluster that ends like one; else at the first, and then it is a guess.
 *
 * @param cluster Whether the table has clusters, and whether this row is the first, which then begins with one.
 */
export function splitWords(text: string, codes: ScopeCodes, cluster: ClusterHope): SplitWords {
  const parts = text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 1) return byBars(parts, codes);
  const words = (parts[0] ?? '').split(' ').filter((word) => word !== '');
  const code = words.findIndex((word, index) => index < words.length - 1 && codes.has(word));
  if (code >= 0) {
    return {
      cluster: words.slice(0, code).join(' '),
      code: words[code] ?? '',
      label: words.slice(code + 1).join(' '),
      isSure: true,
    };
  }
  const whole: SplitWords = { cluster: '', code: '', label: words.join(' '), isSure: true };
  if (isKnownCompetency(whole.label)) return whole;
  return byCapital(words, cluster) ?? whole;
}

function byBars(parts: readonly string[], codes: ScopeCodes): SplitWords {
  const label = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).join(' ').split(' ');
  const last = before.at(-1) ?? '';
  const code = codes.has(last) ? last : '';
  const cluster = (code === '' ? before : before.slice(0, -1)).join(' ');
  const [first = '', ...rest] = label.split(' ');
  if (code === '' && rest.length > 0 && codes.has(first))
    return { cluster, code: first, label: rest.join(' '), isSure: true };
  return { cluster, code, label, isSure: true };
}

function byCapital(words: readonly string[], cluster: ClusterHope): SplitWords | undefined {
  const starts = words.flatMap((word, index) => (index > 0 && /^\p{Lu}/u.test(word) ? [index] : []));
  const candidates = starts.map((start) => ({
    cluster: words.slice(0, start).join(' '),
    label: words.slice(start).join(' '),
  }));
  const known = candidates.find((one) => isKnownCompetency(one.label));
  const settled = known ?? candidates.find((one) => endsLikeCluster(one.cluster));
  if (settled !== undefined) {
    const isSure =
      known !== undefined ? candidates.length === 1 || endsLikeCluster(known.cluster) : candidates.length === 1;
    return { ...settled, code: '', isSure };
  }
  const [first] = candidates;
  if (cluster === 'none' || first === undefined) return undefined;
  const isLikely = cluster === 'first' || (first.label.includes(' ') && !endsOpen(first.cluster));
  return isLikely ? { ...first, code: '', isSure: false } : undefined;
}
