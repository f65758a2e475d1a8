import { enDiagnostics } from './en/diagnostics.ts';
import { enShell } from './en/shell.ts';
import type { Messages } from './nl.ts';

export const en: Messages = { ...enShell, ...enDiagnostics };
