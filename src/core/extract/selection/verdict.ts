/** A judgement in words that a part must be given, as printed, and where it stands. */
export interface Verdict {
  readonly word: string;
  readonly from: number;
}

const WORD =
  /(?<!\b(?:niet|not|pas|non|of niet)[ -])(?<![\p{L}\p{N}-])(?:geschikt|gunstige?|bekwaam|positieve?|positief|aptes?|favorables?|suitable|satisfactory|favourable|positive|competent)(?![\p{L}\p{N}])/gu;
/** A judgement beside its contrary is one by itself: `geschikt / niet geschikt`, `apte ou inapte`. */
const EITHER =
  /(?<![\p{L}\p{N}-])(?:geschikt|gunstig|bekwaam|geslaagd|positief|aptes?|favorable|suitable|satisfactory|pass|passed)["”'’]?(?:\s?\/\s?|\s(?:of|dan wel|ou|or)\s)["“'‘]?(?:niet|non|not|in|on|un|de)[- ]?(?:geschikt|gunstig|bekwaam|geslaagd|positief|aptes?|favorable|suitable|satisfactory|pass|passed|fail|failed)(?![\p{L}\p{N}])/gu;
/** What a sentence must hold to name a judgement. */
const MAY_JUDGE = /geschikt|gunstig|bekwaam|positie|apte|favo|suitable|satisfact|geslaagd|\bpass|competent(?!ie|sie)/u;
const CUE =
  /\b(?:beoordel\w{0,6}|eindbeoordeling|beoordeeld|oordeel|eindoordeel|advies|bevonden|verklaard|quotering|resultaat|eindresultaat|vermelding|evaluatie|score|scoren|avis|mention|juges?|jugement|declares?|evaluation|reconnus?|rated|rating|found|judged|verdict|considered|assessed|declared|advice|result)\b/u;

/**
 * The judgements that a sentence asks for: `de beoordeling "geschikt"`, `gunstig advies`, `jugé apte`.
 *
 * The word alone is not enough (`medisch geschikt zijn`): something around it must say that it is a judgement.
 *
 * @param folded The sentence in lower case without accents. @param text The same sentence as printed.
 */
export function verdictsIn(folded: string, text: string): readonly Verdict[] {
  if (!MAY_JUDGE.test(folded)) return [];
  const either = [...folded.matchAll(EITHER)];
  if (either.length > 0) {
    return either.map((match) => {
      const word = /^\p{L}+/u.exec(text.slice(match.index))?.[0] ?? match[0];
      return { word, from: match.index };
    });
  }
  if (!CUE.test(folded)) return [];
  return [...folded.matchAll(WORD)].map((match) => ({
    word: text.slice(match.index, match.index + match[0].length),
    from: match.index,
  }));
}
