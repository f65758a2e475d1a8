import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Interval } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import { crossesBeside } from '../../core/model/on-one-scale.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { crosses } from '../part/crosses.ts';
import { longName } from '../part/long-name.ts';
import { placeWords } from '../place-words.ts';
import type { AskedCell, CompareCell, CompareGroup, CompareRow } from './compare-rows.ts';
import { requirementAddress } from './requirement-address.ts';
import { letterOf, numberWord, titleOf } from './compare-sentence.ts';

type Chosen = readonly CorpusRecord<FunctionProfile>[];

export interface CompareTableOptions {
  /** Says at every level where it stands in its document. */
  readonly places: boolean;
}

/** Competencies by functions: crosses in every cell, by how many ask it. On a phone every row becomes a card. */
export function compareTable(
  chosen: Chosen,
  groups: readonly CompareGroup[],
  analysis: Analysis,
  options: CompareTableOptions,
): TemplateResult {
  return html`<div
    class="table-scroll compare-scroll"
    role="region"
    tabindex="0"
    aria-label=${t('compare/table-label')}
  >
    <table class="compare-table columns-${chosen.length}" role="table" aria-label=${t('compare/table-label')}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">
            ${t('compare/competency')}<span class="sub">${t('compare/competency-sub')}</span>
          </th>
          ${chosen.map((record, index) => columnHead(record, index, chosen, analysis))}
        </tr>
      </thead>
      ${groups.map(
        (group) =>
          html`<tbody>
            <tr class="group" role="row">
              <th role="rowheader" scope="rowgroup" colspan=${chosen.length + 1}>${groupName(group, chosen.length)}</th>
            </tr>
            ${group.rows.map((row) => tableRow(row, chosen, options))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function columnHead(
  record: CorpusRecord<FunctionProfile>,
  index: number,
  chosen: Chosen,
  analysis: Analysis,
): TemplateResult {
  const profile = analysis.profiles.find((one) => one.profile === record.id);
  // Beside one other function there is one number of crosses; beside several, each pair has its own.
  const [other, ...more] = chosen.filter((one) => one.id !== record.id);
  const beside =
    other === undefined || more.length > 0
      ? []
      : (analysis.profiles.find((one) => one.profile === other.id)?.asks ?? []);
  const count = profile === undefined ? '' : countWords(profile.crosses, crossesBeside(profile.asks, beside));
  return html`<th role="columnheader" scope="col">
    <span class="letter">${letterOf(index)}</span> ${longName(titleOf(record))}
    <span class="sub">${record.value.organisation ?? t('compare/no-organisation')} · ${count}</span>
  </th>`;
}

/** The crosses of a card, and as they count beside the other where that is another number. */
function countWords(own: Interval, beside: Interval): string {
  return own.low === beside.low && own.high === beside.high
    ? crossWords(own)
    : t('compare/crosses-beside', { own: crossWords(own), beside: crossWords(beside) });
}

/** A number of crosses: "50 to 51 crosses". */
export function crossWords({ low, high }: Interval): string {
  return low === high ? t('compare/crosses', { n: low }) : t('compare/crosses-between', { low, high });
}

function groupName({ name, column = 0, rows: { length: n } }: CompareGroup, functions: number): string {
  if (name === 'one') return t('compare/group-one', { n, letter: letterOf(column) });
  if (name === 'some') return t(functions === 3 ? 'compare/group-two' : 'compare/group-some', { n });
  return functions === 2
    ? t('compare/group-both', { n })
    : t('compare/group-all', { number: numberWord(functions), n });
}

function tableRow(row: CompareRow, chosen: Chosen, options: CompareTableOptions): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${row.label}</th>
    ${row.cells.map(
      (cell, index) =>
        html`<td role="cell" class=${cell.kind === 'asked' ? 'asked' : 'not-asked'}>
          <span class="letter card-letter" aria-hidden="true">${letterOf(index)}</span>
          <div>${cellContent(cell, row, chosen[index], options)}</div>
        </td>`,
    )}
  </tr>`;
}

function cellContent(
  cell: CompareCell,
  row: CompareRow,
  record: CorpusRecord<FunctionProfile> | undefined,
  { places }: CompareTableOptions,
): TemplateResult {
  if (cell.kind === 'none') return html`<span class="level">${t('compare/not-asked')}</span>`;
  if (cell.kind === 'linked')
    return html`<span class="level">${t('compare/not-asked')}</span> ${
        cell.possible.length === 0
          ? nothing
          : html`<span class="small link-note"
              >${t('compare/possible', { labels: listed([...new Set(cell.possible.map(({ label }) => label))]) })}</span
            >`
      }
      ${
        cell.related.length === 0
          ? nothing
          : html`<span class="small soft link-note">${t('compare/related', { labels: listed(cell.related) })}</span>`
      }`;
  const { ask, levels, isUnstated, otherName, difference, isDrawnOtherwise } = cell;
  return html`${crosses({ low: ask.low, high: ask.high, levels, words: levelWords(cell) })}
    <span class="marks"
      >${difference === undefined || (difference === 0 && isDrawnOtherwise !== true) ? nothing : differenceMark(difference)}
      ${ask.aligned && !isUnstated ? html`<span class="sign" aria-hidden="true">~</span><span class="visually-hidden">, ${t('compare/aligned')}</span>` : nothing}</span
    >
    ${
      otherName === undefined
        ? nothing
        : html`<span class="small soft link-note"
            ><span aria-hidden="true">≈ ${otherName}</span
            ><span class="visually-hidden">${t('compare/other-name', { label: otherName })}</span></span
          >`
    }
    ${(places || cell.isDoubtful) && record !== undefined ? placeLink(cell, row, record) : nothing}`;
}

function placeLink({ ask }: AskedCell, row: CompareRow, record: CorpusRecord<FunctionProfile>): TemplateResult {
  const place = placeWords(ask.requirement.at);
  const label = t('compare/place-label', { label: row.label, title: titleOf(record), place });
  return html`<a class="small place-link" href=${requirementAddress(record, ask.requirement)} aria-label=${label}
    >${place}</a
  >`;
}

function differenceMark(difference: number): TemplateResult {
  const n = Math.abs(difference);
  const letter = letterOf(0);
  const [sign, words] =
    n === 0
      ? ['=', t('compare/equal', { letter })]
      : difference < 0
        ? [`−${String(n)}`, t('compare/lower', { n, letter })]
        : [`+${String(n)}`, t('compare/higher', { n, letter })];
  return html`<span class=${n === 0 ? 'difference equal' : 'difference'} aria-hidden="true">${sign}</span
    ><span class="visually-hidden">, ${words}</span>`;
}

/** The level in the card's own words. */
function levelWords({ ask: { requirement }, isUnstated }: AskedCell): string {
  if (isUnstated) return t('compare/unstated');
  const word = (level: number | undefined): string =>
    level === undefined ? '' : (requirement.scale?.labels?.[level - 1] ?? t('compare/level', { level }));
  const low = requirement.requiredLabel ?? word(requirement.required);
  return requirement.requiredPossible === undefined
    ? low
    : t('compare/level-or', { low, high: word(requirement.requiredPossible) });
}

/** A few names are enough to know which. */
function listed(labels: readonly string[]): string {
  return formatList(labels.slice(0, 3), currentLanguage());
}
