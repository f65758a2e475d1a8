import type { Condition } from '../../model/profile.ts';
import type { RowBlock } from '../../model/source-text.ts';
import { withoutContacts } from '../selection/contact-line.ts';
import { foldInPlace } from '../selection/fold-in-place.ts';
import { isNotAsked } from './stated-condition.ts';

const LICENCE = /^(?:rijbewijs|rijbewijzen|permis de conduire|driving licen[cs]e)(?: (?:categorie|category))?\s?:?$/u;
const CATEGORY =
  /^(?:(?:categorie|category|cat\.)\s)?[a-g](?:\d|\+?e)?(?:\s?(?:of|en|\/|,|or|and|ou|et)\s?[a-g](?:\d|\+?e)?)?$/u;
const LABELS: readonly (readonly [Condition['kind'], RegExp])[] = [
  [
    'diploma',
    /^(?:vereist |gevraagd )?(?:diploma(?:'s)?|diplomavereisten?|diplomavoorwaarden?|diplome(?: requis)?|required (?:degree|diploma))\s?:?$/u,
  ],
  [
    'conduct',
    /^(?:(?:een )?(?:blanco |recent )?uittreksel (?:uit het )?strafregister|strafregister|bewijs van goed (?:gedrag|zedelijk)[\p{L} ]{0,30}|(?:extrait d[eu] )?casier judiciaire|criminal record(?: check)?)\s?:?$/u,
  ],
  ['health', /^(?:medisch(?:e geschiktheid|e keuring| onderzoek)|aptitude (?:physique|medicale))\s?:?$/u],
  ['language', /^(?:taal|talen|taalkennis|talenkennis|taalvereisten?|langues?|languages?)\s?:?$/u],
];
const BLANK = /^[-–—./\s]*$/u;

/**
 * A condition that a row states by its label: `Rijbewijs | | B`, also in a table of competencies, or
 * `Diploma | bachelor`.
 *
 * @returns The label with its value, as printed; undefined where the row is no condition.
 */
export function labelledCondition(row: RowBlock): Condition | undefined {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const label = filled[0]?.text.trim() ?? '';
  const values = filled.slice(1).map((cell) => cell.text.trim());
  const value = values[0];
  if (value === undefined || label.length > 60 || value.length > 600 || BLANK.test(value.slice(0, 100)))
    return undefined;
  const folded = foldInPlace(label);
  if (LICENCE.test(folded)) {
    const category = values.find((one) => CATEGORY.test(foldInPlace(one)));
    return category === undefined ? undefined : { kind: 'licence', text: `${label} ${category}`, at: row.at };
  }
  const kind = LABELS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (kind === undefined || (kind === 'language' && value.length < 4)) return undefined;
  const kept = isNotAsked(foldInPlace(value)) ? '' : withoutContacts(value);
  return kept === '' ? undefined : { kind, text: `${label.replace(/\s?:$/u, '')}: ${kept}`, at: row.at };
}
