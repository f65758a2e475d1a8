import { FORMULA } from '../core/model/formula.ts';
import { formatMessage } from '../i18n/message.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';

/** The line that says by which rule the figures above it were computed. */
export function formulaText(texts: CliTexts): string {
  return `${formatMessage(texts.formula, FORMULA)}\n`;
}
