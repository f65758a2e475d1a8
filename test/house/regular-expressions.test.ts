import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../../src');

/** Every regular expression written in the source, once. */
function literals(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(path.join(SOURCE, file), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, file);
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  }
  return found;
}

/** What readers cut a line to before anything is matched against it. */
const LONGEST_LINE = 4_000;

/** Whether a line of strangers' text, at its longest, can make an expression take exponential or polynomial time. */
function isSafe(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  return (
    checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 60_000, maxAttackStringSize: LONGEST_LINE })
      .status !== 'vulnerable'
  );
}

describe('regular expressions', () => {
  it('the check finds an expression that hostile text can slow down', () => {
    expect(isSafe('/^(\\w+\\s?)*$/')).toBe(false);
  });

  it('none in the source can be slowed down by hostile text', { timeout: 600_000 }, () => {
    const all = literals();
    expect(all.size).toBeGreaterThan(10);
    const unsafe = [...all].filter(([literal]) => !isSafe(literal)).map(([literal, file]) => `${file}: ${literal}`);
    expect(unsafe).toEqual([]);
  });
});
