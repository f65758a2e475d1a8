import { html, nothing, type TemplateResult } from 'lit';
import type { Corpus, CorpusRecord } from '../../core/model/corpus.ts';
import type { NearestExplanation, PairExplanation } from '../../core/model/explanation.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { dependsWords, type NarrowingShown } from '../part/narrowing.ts';
import { narrowingWords } from './narrowing-words.ts';
import { nearestSection } from './nearest-section.ts';
import '../../style/explain.css';

/** On what the figure of two functions depends, in a sentence. */
export function dependsLine(
  why: PairExplanation | undefined,
  corpus: Corpus,
  isAligned: boolean,
): TemplateResult | typeof nothing {
  const points = pointsOf(why, corpus);
  if (why?.overlap === undefined || points.length === 0) return nothing;
  return html`<p class="prose">${dependsWords(why.overlap, points, isAligned, why.untried)}</p>`;
}

/** What would narrow the figure of two functions, and which functions are nearest to the first one. */
export function whySections(
  why: PairExplanation | undefined,
  near: NearestExplanation | undefined,
  first: CorpusRecord<FunctionProfile>,
  corpus: Corpus,
  isAligned: boolean,
): TemplateResult {
  return html`${
    why?.overlap === undefined
      ? nothing
      : html`<ml-narrowing
          .now=${why.overlap}
          .aligned=${isAligned}
          .points=${pointsOf(why, corpus)}
          .together=${why.together}
          .untried=${why.untried ?? 0}
        ></ml-narrowing>`
  }
  ${near === undefined ? nothing : nearestSection(first, near, corpus)}`;
}

function pointsOf(why: PairExplanation | undefined, corpus: Corpus): readonly NarrowingShown[] {
  return (why?.narrowing ?? []).map((one) => narrowingWords(one, corpus));
}
