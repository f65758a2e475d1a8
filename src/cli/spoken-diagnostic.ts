import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { DocumentReading } from '../core/model/document-reading.ts';
import { messageOf } from '../i18n/language.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';

/** A diagnostic with its message in the chosen language, as JSON prints it. */
export interface SpokenDiagnostic extends Diagnostic {
  readonly message: string;
  /** Absent where it is about no file in particular. */
  readonly file?: string;
}

/** Says a diagnostic in words. */
export function spoken(diagnostic: Diagnostic, file?: string): SpokenDiagnostic {
  const { severity, code, ...rest } = diagnostic;
  const message = messageOf(code, diagnostic.values);
  return { severity, code, message, ...(file === undefined ? {} : { file }), ...rest };
}

/** All diagnostics of these readings, each with its file. */
export function spokenOf(readings: readonly DocumentReading[]): readonly SpokenDiagnostic[] {
  return readings.flatMap((reading) => reading.diagnostics.map((one) => spoken(one, reading.file)));
}

/** One line for standard error: `kaart.txt:12: waarschuwing: ... [extract/two-marks]`. */
export function complaint(diagnostic: SpokenDiagnostic, texts: CliTexts): string {
  // In a sheet its own cell is what a person can find.
  const place = [diagnostic.file, diagnostic.at?.sheet, diagnostic.at?.cell ?? diagnostic.at?.line]
    .filter((one) => one !== undefined)
    .join(':');
  const start = place === '' ? '' : `${place}: `;
  return `${start}${texts[diagnostic.severity]}: ${diagnostic.message} [${diagnostic.code}]\n`;
}
