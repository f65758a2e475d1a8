import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ImportItem, Workspace } from '../state/workspace.ts';

type Direction = 'undo' | 'redo';

interface CorrectionUndoOptions {
  readonly items: () => readonly ImportItem[];
  readonly commands: () => Pick<Workspace['commands'], 'undoCorrection' | 'redoCorrection'>;
  /** A correction was taken back or done again in this file, as it was before. */
  readonly told: (direction: Direction, before: ImportItem) => void;
}

/** Undo and redo over the files that are looked over: while something was corrected there, the keys are about that. */
export class CorrectionUndo implements ReactiveController {
  readonly #options: CorrectionUndoOptions;
  /** The file that was corrected last: what is taken back first. */
  #last: string | undefined;

  constructor(host: ReactiveControllerHost, options: CorrectionUndoOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey, { capture: true });
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey, { capture: true });
  }

  /** Something was settled in this file. */
  settled(id: string): void {
    this.#last = id;
  }

  /** What takes the last correction back or does it again; undefined where there is none. */
  step(direction: Direction): (() => void) | undefined {
    const before = this.#target(direction);
    if (before === undefined) return undefined;
    const { id } = before;
    return () => {
      const { undoCorrection, redoCorrection } = this.#options.commands();
      if (direction === 'undo') undoCorrection(id);
      else redoCorrection(id);
      this.#last = id;
      this.#options.told(direction, before);
    };
  }

  /** The file whose last correction undo would take back, or the one where redo would do one again. */
  #target(direction: Direction): ImportItem | undefined {
    const items = this.#options.items();
    const last = items.find(({ id }) => id === this.#last);
    return last !== undefined && last[direction] > 0 ? last : items.find((one) => one[direction] > 0);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    if (event.target instanceof HTMLElement && event.target.matches('input[type=text], input[type=search], textarea'))
      return;
    const step = this.step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    if (step === undefined) return;
    step();
    event.preventDefault();
    event.stopPropagation();
  };
}
