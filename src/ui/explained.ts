import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Analysis } from '../core/model/analysis.ts';
import type { Explanation, Question } from '../core/model/explanation.ts';
import type { Workspace } from '../state/workspace.ts';

/** The answer to one kind of question. */
export type AnswerTo<Q extends Question> = Extract<Explanation, { readonly of: Q['of'] }>;

interface Asked {
  readonly key: string;
  readonly analysis: Analysis;
}

/**
 * Asks the workspace what is behind a figure, once for every question and every new analysis.
 *
 * One question is under way at a time: whoever changes ten answers in a row does not wait for ten explanations. While a
 * newer one is worked out the last answer to the same question stays.
 *
 *     readonly #why = new Explained(this, () => this.workspace);
 *     const found = this.#why.answer({ of: 'pair', first, second });
 */
export class Explained implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #workspace: () => Workspace;
  #known: (Asked & { readonly answer: Explanation | undefined }) | undefined;
  #wanted: (Asked & { readonly question: Question }) | undefined;
  #isAsking = false;

  constructor(host: ReactiveControllerHost, workspace: () => Workspace) {
    this.#host = host;
    this.#workspace = workspace;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  /** Whether an answer is on its way. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** The answer as far as it is known; the host renders again when there is a newer one. */
  answer<Q extends Question>(question: Q): AnswerTo<Q> | undefined {
    const { analysis, analysing } = this.#workspace().snapshot;
    const key = JSON.stringify(question);
    const isKnown = this.#known?.key === key;
    if (!analysing && !(isKnown && this.#known?.analysis === analysis)) {
      this.#wanted = { key, analysis, question };
      if (!this.#isAsking) void this.#ask();
    }
    const found = isKnown ? this.#known?.answer : undefined;
    return isAnswer(found, question) ? found : undefined;
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    for (let asked = this.#wanted; asked !== undefined; asked = this.#wanted) {
      const answer = await this.#workspace().commands.explain(asked.question);
      if (this.#wanted?.key === asked.key) this.#known = { key: asked.key, analysis: asked.analysis, answer };
      if (this.#wanted?.key === asked.key && this.#wanted.analysis === asked.analysis) this.#wanted = undefined;
      this.#host.requestUpdate();
    }
    this.#isAsking = false;
  }
}

function isAnswer<Q extends Question>(found: Explanation | undefined, question: Q): found is AnswerTo<Q> {
  return found?.of === question.of;
}
