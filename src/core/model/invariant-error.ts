/** A broken promise between two pieces of our own code: always a bug, never bad input. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
  readonly code: string;
  /** @param code `room/what`. @param detail The offending value, for whoever mends it. */
  constructor(code: string, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.code = code;
  }
}
