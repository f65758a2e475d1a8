import { html, type TemplateResult } from 'lit';
import type { CorrectionAct } from '../../core/model/correction.ts';
import type { DictionaryCompetency } from '../../core/model/dictionary.ts';
import type { RowEditorKind } from '../review-key.ts';
import { clustersOf, printedScales, type ReviewRow } from '../review-rows.ts';
import { rowsOnScaleOf } from '../scale-acts.ts';
import { actWords } from '../review-words.ts';
import type { ChosenScale } from './scale-editor.ts';
import './row-editor.ts';
import './scale-editor.ts';
import './texts-editor.ts';

export interface RowForm {
  readonly kind: RowEditorKind;
  readonly row: ReviewRow;
  readonly rows: readonly ReviewRow[];
  /** The row below it in the document. */
  readonly next: ReviewRow | undefined;
  /** The rows to which the last thing that was settled about it applies as well. */
  readonly similar: readonly ReviewRow[];
  /** What it became, where it is a competency of a dictionary. */
  readonly competency: DictionaryCompetency | undefined;
  readonly edited: (edited: readonly CorrectionAct[] | 'similar') => void;
  /** A scale was chosen for it, or for all rows that stand on the same one. */
  readonly scaled: (chosen: ChosenScale) => void;
  readonly closed: () => void;
}

/** The small form that is open below a row. */
export function rowForm({
  kind,
  row,
  rows,
  next,
  similar,
  competency,
  edited,
  scaled,
  closed,
}: RowForm): TemplateResult {
  const onEdited = ({ detail }: CustomEvent<readonly CorrectionAct[] | 'similar'>): void => {
    edited(detail);
  };
  if (kind === 'texts')
    return html`<ml-texts-editor
      .competency=${competency}
      @ml-row-edited=${onEdited}
      @ml-row-editor-closed=${closed}
    ></ml-texts-editor>`;
  if (kind === 'scale')
    return html`<ml-scale-editor
      .requirement=${row.now[0] ?? row.read}
      .alike=${rowsOnScaleOf(row, rows).flatMap(({ now }) => now)}
      .printed=${printedScales(rows)}
      @ml-scale-chosen=${({ detail }: CustomEvent<ChosenScale>) => {
        scaled(detail);
      }}
      @ml-row-editor-closed=${closed}
    ></ml-scale-editor>`;
  const last = row.settled.at(-1);
  return html`<ml-row-editor
    .kind=${kind}
    .requirement=${row.now[0] ?? row.read}
    .parts=${row.now}
    .next=${next?.now[0]}
    .clusters=${clustersOf(rows)}
    .similar=${{
      labels: similar.map(({ read }) => read.label),
      act: last === undefined ? undefined : actWords(last.act, row.read),
    }}
    @ml-row-edited=${onEdited}
    @ml-row-editor-closed=${closed}
  ></ml-row-editor>`;
}
