import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import { keyList, type KeyWords } from './key-list.ts';

const KEYS: readonly KeyWords[] = [
  [['↑', '↓'], 'crosswalk/key-rows'],
  [['←', '→'], 'crosswalk/key-candidates'],
  [['1'], 'relation/exactMatch'],
  [['2'], 'relation/closeMatch'],
  [['3'], 'relation/broadMatch'],
  [['4'], 'relation/narrowMatch'],
  [['5'], 'relation/relatedMatch'],
  [['0', 'Del'], 'relation/rejected'],
  [['Enter'], 'crosswalk/key-enter'],
  [['N', 'P'], 'crosswalk/key-next'],
  [['K'], 'crosswalk/key-other'],
  [['R'], 'crosswalk/take-back'],
  [['/'], 'crosswalk/key-search'],
  [['?'], 'crosswalk/key-help'],
  [['Ctrl', 'Z'], 'crosswalk/key-undo'],
  [['Ctrl', 'Y'], 'crosswalk/key-redo'],
];

/** What each key does while a row of links is chosen. It is open until a person closes it. */
export function linkKeys(isOpen: boolean, toggle: () => void): TemplateResult {
  return html`<details
    class="review-keys no-print"
    .open=${isOpen}
    @toggle=${(event: Event) => {
      if (event.target instanceof HTMLDetailsElement && event.target.open !== isOpen) toggle();
    }}
  >
    <summary class="small">${t('crosswalk/keys')}</summary>
    <p class="small soft">${t('crosswalk/keys-where')}</p>
    ${keyList(KEYS)}
  </details>`;
}
