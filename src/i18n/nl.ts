import { nlStart } from './nl/start.ts';
import { nlFunctions } from './nl/functions.ts';
import { nlImport } from './nl/import.ts';
import { nlTeam } from './nl/team.ts';
import { nlCompare } from './nl/compare.ts';
import { nlMe } from './nl/me.ts';
import { nlMethod } from './nl/method.ts';
import { nlNotices } from './nl/notices.ts';
import { nlShell } from './nl/shell.ts';

/** Every text of the app in Dutch, by key. The keys of this table are the keys of every language. */
export const nl = {
  ...nlShell,
  ...nlNotices,
  ...nlStart,
  ...nlFunctions,
  ...nlImport,
  ...nlTeam,
  ...nlCompare,
  ...nlMe,
  ...nlMethod,
} as const;

export type MessageKey = keyof typeof nl;
/** What every language must have: a text for each key. */
export type Messages = Readonly<Record<MessageKey, string>>;
