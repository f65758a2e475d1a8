import type { Place } from '../core/model/place.ts';
import { t } from '../i18n/language.ts';

/** A place in words: `regel 138`, `pagina 2, regel 5`, `blad Profielen, cel B4`. A place without parts is not known. */
export function placeWords(at: Place | undefined): string {
  const parts = [
    at?.page === undefined ? '' : t('source/page', { page: at.page }),
    at?.sheet === undefined ? '' : t('source/sheet', { sheet: at.sheet }),
    at?.cell === undefined ? '' : t('source/cell', { cell: at.cell }),
    // A cell already says which line it is on.
    at?.line === undefined || at.cell !== undefined ? '' : t('source/line', { line: at.line }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('source/unknown') : parts.join(', ');
}
