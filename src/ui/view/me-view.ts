import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { parseRoute, type Route } from '../route.ts';
import { Select } from '../select.ts';
import { meItems, targetOf } from './me-items.ts';
import './me-choose.ts';
import './me-overview.ts';
import './me-question.ts';
import './me-result-view.ts';
import './me-start.ts';
import '../../style/me.css';

type Step =
  | { readonly name: 'choose' | 'start' | 'overview' | 'result' }
  | { readonly name: 'question'; readonly number: number };

/** Assessing oneself: choose a function, answer one competency per page, look over the answers, see the result. */
@customElement('ml-me-view')
export class MeView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) route: Route = parseRoute('#/ik');

  readonly #snapshot = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot,
  );

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.route.screen === 'ik';
  }

  protected override render(): TemplateResult {
    const snapshot = this.#snapshot.value;
    const target = targetOf(snapshot);
    const step = stepOf(this.route.path);
    const { workspace } = this;
    if (target === undefined || step.name === 'choose')
      return html`<ml-me-choose .workspace=${workspace} .snapshot=${snapshot}></ml-me-choose>`;
    const items = meItems(snapshot);
    switch (step.name) {
      case 'question':
        return html`<ml-me-question
          .workspace=${workspace}
          .snapshot=${snapshot}
          .items=${items}
          .number=${step.number}
          .returns=${this.route.query.get('terug') === 'overzicht'}
        ></ml-me-question>`;
      case 'overview':
        return html`<ml-me-overview .target=${target} .items=${items} .busy=${snapshot.analysing}></ml-me-overview>`;
      case 'result':
        return html`<ml-me-result
          .workspace=${workspace}
          .snapshot=${snapshot}
          .target=${target}
          .items=${items}
        ></ml-me-result>`;
      case 'start':
        return html`<ml-me-start
          .snapshot=${snapshot}
          .target=${target}
          .items=${items}
          .busy=${snapshot.analysing}
        ></ml-me-start>`;
    }
  }
}

/** An address that means nothing leads to the start of the assessment. */
function stepOf([first, second]: readonly string[]): Step {
  if (first === 'vraag') return { name: 'question', number: Number(second) };
  if (first === 'kies') return { name: 'choose' };
  if (first === 'overzicht') return { name: 'overview' };
  return { name: first === 'resultaat' ? 'result' : 'start' };
}
