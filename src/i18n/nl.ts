import { nlDiagnostics } from './nl/diagnostics.ts';
import { nlShell } from './nl/shell.ts';

/** Every text of the app in Dutch, by key. The keys of this table are the keys of every language. */
export const nl = { ...nlShell, ...nlDiagnostics } as const;
