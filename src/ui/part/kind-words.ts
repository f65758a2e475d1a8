import type { CompetencyKind } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';

/** The name of a kind of competencies; "competencies" where the document names no kind. */
export function kindWords(kind: CompetencyKind | undefined): string {
  const key: MessageKey = `kind/${kind ?? 'none'}`;
  return t(key);
}
