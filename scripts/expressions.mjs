// npm run expressions: checks every regular expression of the source against hostile text and writes down which are safe,
// so that the gate need not take minutes to find out again what cannot have changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '..');
const SOURCE = path.join(ROOT, 'src');
const LIST = path.join(ROOT, 'test', 'house', 'safe-expressions.json');

/** What readers cut a line to before anything is matched against it. */
const LONGEST_LINE = 4_000;

/** A verdict holds for this checker with these options; any other starts anew. */
const CHECKER = `recheck ${createRequire(import.meta.url)('recheck/package.json').version}, ${LONGEST_LINE}`;

/** Every regular expression written in the source, once, with a file that holds it. */
export function expressionsOfSource() {
  const found = new Map();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(path.join(SOURCE, file), 'utf8');
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, file);
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  }
  return found;
}

/** Whether a line of strangers' text, at its longest, cannot make an expression take exponential or polynomial time. */
export function isSafeExpression(literal) {
  const end = literal.lastIndexOf('/');
  const options = { timeout: 120_000, maxAttackStringSize: LONGEST_LINE };
  return checkSync(literal.slice(1, end), literal.slice(end + 1), options).status === 'safe';
}

/** The name of an expression in the list. */
export function nameOfExpression(literal) {
  return createHash('sha256').update(literal).digest('hex').slice(0, 16);
}

/** Names of the expressions that were found safe by this checker; none when the list is another checker's. */
export function safeExpressions() {
  const { checker, safe } = JSON.parse(readFileSync(LIST, 'utf8'));
  return new Set(checker === CHECKER ? safe : []);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = [...expressionsOfSource()];
  const unsafe = all.filter(([literal]) => !isSafeExpression(literal));
  for (const [literal, file] of unsafe) console.error(`${file}: ${literal}`);
  const refused = new Set(unsafe.map(([literal]) => literal));
  const safe = all
    .filter(([literal]) => !refused.has(literal))
    .map(([literal]) => nameOfExpression(literal))
    .sort();
  writeFileSync(LIST, `${JSON.stringify({ checker: CHECKER, safe }, undefined, 2)}\n`);
  console.log(`${safe.length} expressions are safe, ${unsafe.length} are not`);
  process.exit(unsafe.length === 0 ? 0 : 1);
}
