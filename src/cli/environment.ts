import type { ReadPort } from '../read/read-port.ts';

/** What the command line needs of the machine: nothing else in this room touches it. */
export interface Environment {
  /** The bytes of a file, or of standard input for `-`. Rejects with the system's error. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Files of the program itself that some documents take to read; without them pictures are not read. */
  readonly files?: NonNullable<ReadPort['files']>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly version: string;
}
