/** What the command line needs of the machine: nothing else in this room touches it. */
export interface Environment {
  /** The bytes of a file, or of standard input for `-`. Rejects with the system's error. */
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly version: string;
}
