import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import { relationWords } from '../relation-words.ts';
import { firstCandidate, type Candidate, type LinkRow } from '../view/crosswalk-rows.ts';
import { relationSign } from '../view/crosswalk-words.ts';

export interface LinkRowOptions {
  readonly id: string;
  readonly isAt: boolean;
  /** It is the one that the Tab key reaches. */
  readonly isStop: boolean;
  /** The pair that is looked at, where the row is. */
  readonly candidate: Candidate | undefined;
  readonly arrive: () => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** One competency, how it is linked and with what. */
export function linkRow(row: LinkRow, options: LinkRowOptions): TemplateResult {
  const { competency, status, candidates } = row;
  const confirmed = candidates.filter(({ link }) => link.state === 'confirmed');
  const shown = options.candidate ?? firstCandidate(row);
  const linked = confirmed.length > 0 && !options.isAt ? confirmed : shown === undefined ? [] : [shown];
  const asked = competency.uses.length;
  return html`<tr
    role="row"
    id=${options.id}
    class="link-row ${status}"
    tabindex=${options.isStop ? 0 : -1}
    aria-selected=${options.isAt}
    @focus=${options.arrive}
    @click=${options.arrive}
    @keydown=${options.press}
  >
    <th role="rowheader" scope="row">
      <span class="link-label">${competency.label}</span>
      <span class="small soft">${asked === 0 ? t('crosswalk/not-asked') : t('crosswalk/asked', { n: asked })}</span>
    </th>
    <td role="gridcell" class="link-pairs">
      ${
        linked.length === 0
          ? html`<span class="soft link-none" aria-hidden="true">–</span>`
          : linked.map(
              (one) =>
                html`<span class="link-pair ${one.link.state}"
                  ><span class="link-sign" aria-hidden="true">${relationSign(one)}</span>
                  <span class="small soft">${relationWords(one.link)}</span>
                  <span class="link-label">${one.other.label}</span></span
                >`,
            )
      }
      ${
        candidates.length > 1
          ? html`<span class="small soft nowrap"
              >${
                shown !== undefined && candidates.includes(shown)
                  ? t('crosswalk/candidate', { at: candidates.indexOf(shown) + 1, of: candidates.length })
                  : nothing
              }</span
            >`
          : nothing
      }
    </td>
    <td role="gridcell">
      <span class="link-status">${statusWords(row)}</span>
      ${
        status !== 'linked' && row.possible.length > 0
          ? html`<span class="link-counts small">${t('crosswalk/possible-already')}</span>`
          : nothing
      }
    </td>
  </tr>`;
}

/** How far a row is: something that never counts may stand there, and waits for nobody. */
function statusWords({ status, candidates }: LinkRow): string {
  return t(status === 'none' && candidates.length > 0 ? 'crosswalk/status-related' : `crosswalk/status-${status}`);
}
