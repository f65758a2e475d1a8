import { enFunctions } from './en/functions.ts';
import { enCompare } from './en/compare.ts';
import { enNotices } from './en/notices.ts';
import { enShell } from './en/shell.ts';
import type { Messages } from './nl.ts';

export const en: Messages = {
  ...enShell,
  ...enNotices,
  ...enFunctions,
  ...enCompare,
};
