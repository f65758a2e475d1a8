import { reversed, type Step } from './step.ts';

/** Steps that are remembered; a person was promised fifty. */
const LIMIT = 100;

/** The actions that can be taken back, and those that were taken back and can be done again. */
export interface StepHistory {
  /** The step that would take the last action back, or repeat the one taken back last. */
  peek(direction: 'undo' | 'redo'): Step | undefined;
  /** A new action happened: what was taken back before it can no longer be repeated. */
  add(done: Step): void;
  /** The step that was peeked at was taken, as `done`; or had to be dropped, if that is absent. */
  move(direction: 'undo' | 'redo', done: Step | undefined): void;
  clear(): void;
}

/** What would be reversed or repeated now: the codes of the actions, and which step undo is about. */
export interface StepsNow {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
  /** Its number: no two steps ever have the same, so that what is said of one is not taken for another. */
  readonly undoStep: number | undefined;
}

/** @param changed Told of what would be reversed or repeated, each time that is another. */
export function createStepHistory(changed: (now: StepsNow) => void): StepHistory {
  const steps: { readonly undo: Step[]; readonly redo: Step[] } = { undo: [], redo: [] };
  const numbers = new WeakMap<Step, number>();
  let made = 0;
  const tell = (): void => {
    const undo = steps.undo.at(-1);
    if (undo !== undefined && !numbers.has(undo)) numbers.set(undo, (made += 1));
    changed({
      undo: undo?.code,
      redo: steps.redo.at(-1)?.code,
      undoStep: undo === undefined ? undefined : numbers.get(undo),
    });
  };
  return {
    peek: (direction) => steps[direction].at(-1),
    add(done) {
      steps.undo.push(reversed(done));
      if (steps.undo.length > LIMIT) steps.undo.shift();
      steps.redo.length = 0;
      tell();
    },
    move(direction, done) {
      steps[direction].pop();
      if (done !== undefined) steps[direction === 'undo' ? 'redo' : 'undo'].push(reversed(done));
      tell();
    },
    clear() {
      steps.undo.length = 0;
      steps.redo.length = 0;
      tell();
    },
  };
}
