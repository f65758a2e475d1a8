import { describe, expect, it } from 'vitest';
import type { ReactiveControllerHost } from 'lit';
import type { Explanation, Question } from '../../src/core/model/explanation.ts';
import { recordId } from '../../src/core/model/corpus.ts';
import { Explained } from '../../src/ui/explained.ts';
import { corpus } from '../build.ts';
import { fixedWorkspace } from './fixed-workspace.ts';

const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

function near(profile: string): Question & { readonly of: 'nearest' } {
  return { of: 'nearest', profile: recordId(profile) };
}

/** A workspace whose explanations come when the test says so. */
function waiting() {
  const workspace = fixedWorkspace(corpus());
  const asked: { readonly question: Question; readonly answer: (functions: number) => Promise<void> }[] = [];
  workspace.commands.explain = (question) =>
    new Promise<Explanation>((resolve) => {
      asked.push({
        question,
        answer: async (functions) => {
          resolve({ of: 'nearest', functions, neighbours: [] });
          await Promise.resolve();
          await Promise.resolve();
        },
      });
    });
  return { workspace, asked, why: new Explained(host, () => workspace) };
}

describe('asking what is behind a figure', () => {
  it('asks once, however often a screen is drawn', async () => {
    const { asked, why } = waiting();
    expect(why.answer(near('a'))).toBeUndefined();
    why.answer(near('a'));
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(3);
    expect(why.answer(near('a'))?.functions).toBe(3);
    expect(asked).toHaveLength(1);
  });

  it('asks again after a new analysis, and keeps the last answer until then', async () => {
    const { asked, why, workspace } = waiting();
    why.answer(near('a'));
    await asked[0]?.answer(3);
    workspace.show({ analysing: true });
    expect(why.answer(near('a'))?.functions).toBe(3);
    expect(asked).toHaveLength(1);
    workspace.show({ analysing: false, analysis: { ...workspace.snapshot.analysis } });
    expect(why.answer(near('a'))?.functions).toBe(3);
    expect(asked).toHaveLength(2);
    await asked[1]?.answer(4);
    expect(why.answer(near('a'))?.functions).toBe(4);
  });

  it('never shows the answer to another question, and skips those that nobody waits for any more', async () => {
    const { asked, why } = waiting();
    why.answer(near('a'));
    why.answer(near('b'));
    expect(why.answer(near('c'))).toBeUndefined();
    await asked[0]?.answer(3);
    expect(asked.map(({ question }) => question)).toEqual([near('a'), near('c')]);
    expect(why.answer(near('c'))).toBeUndefined();
    await asked[1]?.answer(5);
    expect(why.answer(near('c'))?.functions).toBe(5);
  });
});
