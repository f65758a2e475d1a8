import { html, nothing, type TemplateResult } from 'lit';
import type { Corpus } from '../../core/model/corpus.ts';
import type { NearestExplanation, PairExplanation } from '../../core/model/explanation.ts';
import { dependsWords, type NarrowingShown } from '../part/narrowing.ts';
import { basisSection, type CompareBasis } from './compare-basis.ts';
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

/** What would narrow the figure of two functions, which functions are nearest to the first one, and what all figures rest on. */
export function whySections(
  why: PairExplanation | undefined,
  near: NearestExplanation | undefined,
  corpus: Corpus,
  isAligned: boolean,
  basis: CompareBasis,
): TemplateResult {
  const [first] = basis.chosen;
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
  ${near === undefined || first === undefined ? nothing : nearestSection(first, near, corpus)} ${basisSection(basis)}`;
}

function pointsOf(why: PairExplanation | undefined, corpus: Corpus): readonly NarrowingShown[] {
  return (why?.narrowing ?? []).map((one) => narrowingWords(one, corpus));
}
