import type { Rater } from '../../model/assessment.ts';
import type { CompetencyKind, Requirement, Scope } from '../../model/profile.ts';
import { foldLabel } from '../../text/fold.ts';
import { rowNumber } from './table-number.ts';
import type { TableBody, TableRow } from './table-row.ts';

/** Words that say yes or no and nothing else: no figures, crosses or single letters. */
const PLAIN_YES = 'ja yes oui waar true'.split(' ');
const PLAIN_NO = 'nee neen no non onwaar false'.split(' ');
const PLAIN = new Set([...PLAIN_YES, ...PLAIN_NO]);
const YES = new Set([...PLAIN_YES, ...'j y x 1 verplicht noodzakelijk must'.split(' ')]);
const NO = new Set([...PLAIN_NO, ...'n 0'.split(' ')]);

const KINDS: readonly (readonly [kind: CompetencyKind, words: string])[] = [
  [
    'behavioural',
    'gedrag|gedragscompetentie|gedragscompetenties|behavioural|behavioral|comportementale|comportemental',
  ],
  ['technical', 'technisch|techniek|vaktechnisch|technische competentie|technische competenties|technical|technique'],
  ['knowledge', 'kennis|knowledge|connaissance|connaissances|savoir'],
  ['skill', 'vaardigheid|vaardigheden|skill|skills|aptitude|savoir faire'],
  ['attitude', 'attitude|attitudes|houding|savoir etre'],
];

const SCOPES: readonly (readonly [scope: Scope, words: string])[] = [
  [
    'organisation',
    'gen|organisatie|organisatiebreed|kern|kerncompetentie|generiek|organisation|organization|core|generic',
  ],
  ['grade', 'graad|graadcompetentie|grade'],
  ['family', 'fg|functiegroep|functiefamilie|family|function family'],
  ['position', 'fs|functie|functiespecifiek|position|function specific'],
];
const CODES = new Set(['gen', 'fg', 'fs']);

const RATERS: readonly (readonly [rater: Rater, words: string])[] = [
  ['self', 'zelf|zelfbeoordeling|zelfinschatting|ik|self|self assessment'],
  ['manager', 'leidinggevende|diensthoofd|chef|manager|supervisor'],
  ['peer', 'collega|peer|colleague'],
  ['assessor', 'assessor|externe beoordelaar'],
  ['other', 'andere|ander|other'],
];

/** Whether a row says that its requirement must be met; undefined where the cell is blank or says something else. */
export function rowMust(row: TableRow): boolean | undefined {
  const text = row.text('must');
  if (text === undefined) return undefined;
  const word = foldLabel(text);
  if (YES.has(word) || /^[✓✔☑☒]$/u.test(text)) return true;
  if (NO.has(word) || /^[-–—☐]$/u.test(text)) return false;
  row.doubt('warning', 'table/unread-yes-no', 'must', { text });
  return undefined;
}

/** Whether texts say yes or no, at least two of them, and nothing else; empty ones do not count. */
export function areYesOrNo(texts: readonly string[]): boolean {
  const filled = texts.map((text) => foldLabel(text)).filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => PLAIN.has(text));
}

/** The kind of competency that a row names. */
export function rowKind(row: TableRow): CompetencyKind | undefined {
  return named(row, 'kind', KINDS);
}

/** The scope that a row names, with its code where the cell holds one. */
export function rowScope(row: TableRow): Pick<Requirement, 'scope' | 'scopeCode'> {
  const scope = named(row, 'scope', SCOPES);
  const text = row.text('scope');
  if (scope === undefined || text === undefined) return {};
  return CODES.has(foldLabel(text)) ? { scope, scopeCode: text } : { scope };
}

/** The weight that a row states: whole hundredths, so that sums of them are exact. */
export function rowWeight(row: TableRow, body: TableBody): number | undefined {
  const weight = rowNumber(row, 'weight', body, { least: 0.01, most: 1000 });
  if (weight === undefined) return undefined;
  const rounded = Math.round(weight * 100) / 100;
  if (rounded !== weight)
    row.doubt('info', 'table/weight-rounded', 'weight', { text: row.text('weight') ?? '', value: rounded });
  return rounded;
}

/** Who rated; undefined where the cell is blank. A word that is no known rater counts as another rater. */
export function rowRater(row: TableRow): Rater | undefined {
  const text = row.carried('rater', 'person');
  if (text === undefined) return undefined;
  const rater = find(RATERS, text);
  if (rater === undefined) row.doubt('info', 'table/unknown-rater', 'rater', { text });
  return rater ?? 'other';
}

/** Whether some texts are several names that say no kind of competency: then they name groups. */
export function areOwnKinds(texts: readonly string[]): boolean {
  const filled = new Set(texts.map((text) => text.trim()).filter((text) => text !== ''));
  return filled.size > 1 && filled.size < texts.length && ![...filled].some((text) => kindNamed(text) !== undefined);
}

/** The kind of competency that a text names; undefined where it names none. */
export function kindNamed(text: string): CompetencyKind | undefined {
  return find(KINDS, text);
}

/** For whom a competency is asked, as a text names it; undefined where it names nobody. */
export function scopeNamed(text: string): Scope | undefined {
  return find(SCOPES, text);
}

function named<T>(row: TableRow, column: 'kind' | 'scope', table: readonly (readonly [T, string])[]): T | undefined {
  const text = row.text(column);
  const found = text === undefined ? undefined : find(table, text);
  if (text !== undefined && found === undefined) row.doubt('info', 'table/unknown-word', column, { text });
  return found;
}

function find<T>(table: readonly (readonly [T, string])[], text: string): T | undefined {
  const word = foldLabel(text);
  return table.find(([, words]) => words.split('|').includes(word))?.[0];
}
