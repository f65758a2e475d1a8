import type { nlDiagnostics } from '../nl/diagnostics.ts';

export const enDiagnostics: Readonly<Record<keyof typeof nlDiagnostics, string>> = {
  'read/empty': 'The file is empty. Nothing was read and nothing was changed.',
};
