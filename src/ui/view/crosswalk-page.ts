import { html, type TemplateResult } from 'lit';
import type { CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import type { Corpus } from '../../core/model/corpus.ts';
import { formulaLine } from '../part/formula-line.ts';
import { linkKeys } from '../part/link-keys.ts';
import { linkList, unlinkedList, type LinkListOptions } from '../part/link-list.ts';
import type { ScaleChoice } from '../part/scale-alignments.ts';
import { crosswalkContradictions } from './crosswalk-contradictions.ts';
import { equalDeed, noneDeed, possibleDeed, type LinkDeed } from './crosswalk-deeds.ts';
import { crosswalkHead, crosswalkSaving } from './crosswalk-pages.ts';
import { equalNames, isFound, progressOf, uncounted, type LinkFilter, type LinkRow } from './crosswalk-rows.ts';
import { crosswalkTools, type CrosswalkTools } from './crosswalk-tools.ts';
import '../part/scale-alignments.ts';

type FromList = Pick<LinkListOptions, 'at' | 'rowId' | 'candidateOf' | 'arrive' | 'press' | 'act' | 'leave'>;
type FromTools = Pick<CrosswalkTools, 'search' | 'reviewer' | 'choose' | 'filterBy' | 'searchFor' | 'sign' | 'start'>;

export interface CrosswalkPage extends FromList, FromTools {
  readonly board: CrosswalkBoard;
  /** All of them, and those that the filter and the search leave. */
  readonly rows: readonly LinkRow[];
  readonly shown: readonly LinkRow[];
  readonly corpus: Corpus;
  readonly filter: LinkFilter;
  readonly busiest: number | undefined;
  /** What was settled last, and what it changed. */
  readonly said: string;
  readonly changed: string;
  readonly showsKeys: boolean;
  readonly give: (deed: LinkDeed) => void;
  /** Leads to a row, whatever was filtered. */
  readonly goTo: (key: string) => void;
  readonly toggleKeys: () => void;
  readonly align: (choice: ScaleChoice) => void;
  readonly lookAt: (row: LinkRow, right: string) => void;
  readonly focusRow: (key: string) => void;
}

const FILTERS: readonly LinkFilter[] = ['all', 'open', 'left', 'right'];

/** Two sources side by side: how far one is, what contradicts itself, the rows, and how scales are laid on each other. */
export function crosswalkPage(page: CrosswalkPage): TemplateResult {
  const { board, rows, filter, search, said, changed, showsKeys, corpus } = page;
  const progress = progressOf(board, rows);
  const names = { from: board.from?.name ?? '', to: board.to?.name ?? '' };
  return html`<div class="page crosswalk">
    ${crosswalkHead(progress, names, page.busiest)}
    ${crosswalkTools({
      ...page,
      progress,
      filters: FILTERS,
      none: rows.length - progress.linked,
      equal: equalNames(rows).length,
      uncounted: uncounted(rows).length,
      confirmEqual: () => {
        page.give(equalDeed(rows));
      },
      countPossible: () => {
        page.give(possibleDeed(rows));
      },
    })}
    ${crosswalkContradictions(board, page.goTo)} ${linkKeys(showsKeys, page.toggleKeys)}
    <div class="link-news">
      <p role="status" class="link-said-now">${said}</p>
      <p role="status" class="link-changed">${changed}</p>
    </div>
    ${
      filter === 'right'
        ? unlinkedList(progress.unlinkedRight.filter((one) => isFound(one, search)))
        : linkList({
            ...page,
            rows: page.shown,
            choose: page.lookAt,
            noneOfThese: (row) => {
              page.give(noneDeed(row));
              page.focusRow(row.competency.key);
            },
          })
    }
    ${crosswalkSaving(corpus.mappings)}
    <ml-scale-alignments
      .alignments=${board.alignments}
      @ml-scale-aligned=${({ detail }: CustomEvent<ScaleChoice>) => {
        page.align(detail);
      }}
    ></ml-scale-alignments>
    ${formulaLine()}
  </div>`;
}
