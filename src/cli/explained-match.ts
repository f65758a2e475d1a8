import type { Interval } from '../core/model/analysis.ts';
import type { Corpus, RecordId } from '../core/model/corpus.ts';
import type { PartMatch, RuleFigure } from '../core/model/explanation.ts';
import { explainMatch } from '../core/score/explain-match.ts';
import { formatNumber, formatPercentRange } from '../i18n/format.ts';
import { currentLanguage } from '../i18n/language.ts';
import { formatMessage } from '../i18n/message.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';
import { isSilent, narrowedOutput, narrowingText, type NarrowedOutput } from './narrowing-text.ts';
import { textTable } from './text-table.ts';

/** What is behind one match, as `--explain` prints it. */
export interface ExplainedMatch extends NarrowedOutput {
  readonly rules: readonly RuleFigure[];
  readonly parts: readonly PartMatch[];
}

/** The match of one assessment and one function explained; absent where the corpus does not hold both. */
export function explainedMatch(corpus: Corpus, assessment: RecordId, profile: RecordId): ExplainedMatch | undefined {
  const found = explainMatch(corpus, assessment, profile);
  if (found === undefined) return undefined;
  const { rules, parts } = found;
  return { rules, parts, ...narrowedOutput(found, corpus) };
}

/** The rules side by side, the parts, and what would narrow the match. */
export function explainedMatchText(
  { rules, parts, ...narrowed }: ExplainedMatch,
  match: (Interval & { readonly aligned?: true }) | undefined,
  texts: CliTexts,
): string {
  const range = ({ low, high }: Interval): string => formatPercentRange(low, high, texts.to);
  const number = (value: number): string => formatNumber(value, currentLanguage());
  const ruleTable = textTable(
    [texts.rule, texts.numbers, texts.result],
    [
      ...(match === undefined ? [] : [[texts['rule/meetlat'], '', range(match)]]),
      ...rules.map(({ rule, numerator, denominator, share, most }) => [
        texts[`rule/${rule}`],
        `${number(numerator)}${most === undefined ? '' : ` ${texts.to} ${number(most.numerator)}`} / ${number(denominator)}`,
        share === undefined ? '' : range({ low: share, high: most?.share ?? share }),
      ]),
    ],
  );
  const partTable = textTable(
    [texts.part, texts.match, texts.met],
    parts.map(({ kind, cluster, match: part, met, of }) => [
      kind === undefined ? (cluster ?? texts.otherPart) : texts[`kindOf/${kind}`],
      range(part),
      formatMessage(texts.metOf, { met, of }),
    ]),
  );
  return [
    ruleTable,
    ...(parts.length === 0 ? [] : [partTable]),
    ...(isSilent(narrowed) || match === undefined ? [] : [narrowingText(narrowed, match, texts)]),
  ].join('\n');
}
