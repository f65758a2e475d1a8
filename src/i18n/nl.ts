import { nlFunctions } from './nl/functions.ts';
import type { nlDocuments } from './nl/documents.ts';
import type { nlExplain } from './nl/explain.ts';
import type { nlCrosswalk } from './nl/crosswalk.ts';
import type { nlMe } from './nl/me.ts';
import type { nlMethod } from './nl/method.ts';
import type { nlStart } from './nl/start.ts';
import type { nlTeam } from './nl/team.ts';
import { nlCompare } from './nl/compare.ts';
import { nlNotices } from './nl/notices.ts';
import { nlShell } from './nl/shell.ts';

/** The texts that many screens need in Dutch, by key. The keys of this table are the keys of every language. */
export const nl = {
  ...nlShell,
  ...nlNotices,
  ...nlFunctions,
  ...nlCompare,
} as const;

/** What every language must have: a text for each key. */
export type Messages = Readonly<Record<keyof typeof nl, string>>;
/** The key of a text, also of those that are loaded with the screens that need them. */
export type MessageKey =
  | keyof typeof nl
  | keyof typeof nlDocuments
  | keyof typeof nlExplain
  | keyof typeof nlMe
  | keyof typeof nlMethod
  | keyof typeof nlCrosswalk
  | keyof typeof nlStart
  | keyof typeof nlTeam;
