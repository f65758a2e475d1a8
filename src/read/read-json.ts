import type { Parsed } from '../core/model/diagnostic.ts';

/** Deeper than any file of ours; deeper values pass `JSON.parse` and then break what stores or sends them. */
export const DEEPEST_JSON = 64;

/** Parsed JSON before any schema has looked at it; `text` tells nothing about its shape. */
export interface ReadJson {
  readonly json: unknown;
}

/** Reads JSON text. Its depth is checked before it is parsed, so that no file can exhaust the stack. */
export function readJson(text: string): Parsed<ReadJson> {
  const deep = firstTooDeep(text);
  if (deep !== undefined) {
    const at = { line: lineAt(text, deep) };
    return {
      value: undefined,
      diagnostics: [{ severity: 'error', code: 'read/json-depth', values: { limit: DEEPEST_JSON }, at }],
    };
  }
  try {
    const json: unknown = JSON.parse(text);
    return { value: { json }, diagnostics: [] };
  } catch (error) {
    const position = /position (\d{1,15})/u.exec(error instanceof Error ? error.message : '')?.[1];
    const at = { line: lineAt(text, position === undefined ? text.length : Number(position)) };
    return { value: undefined, diagnostics: [{ severity: 'error', code: 'read/json', at }] };
  }
}

/** Whether a text means to be JSON: an object, or a list of objects, lists or texts, whole or cut off. */
export function isJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[\s*[[{"\]])/u.test(text);
}

/** Position of the first bracket that opens too deep, outside strings. */
function firstTooDeep(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) isString = false;
    } else if (sign === 0x22) isString = true;
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1;
      if (depth > DEEPEST_JSON) return at;
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1;
  }
  return undefined;
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
