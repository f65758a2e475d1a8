import type { Diagnostic } from '../core/model/diagnostic.ts';

/** Why a file cannot be read, thrown from deep inside a reader to its own door; it never leaves this room. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly diagnostic: Diagnostic;

  constructor(code: string, values?: Diagnostic['values']) {
    super(code);
    this.diagnostic = { severity: 'error', code, ...(values === undefined ? {} : { values }) };
  }
}
