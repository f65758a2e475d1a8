import { extractDocument } from '../../../src/core/extract/extract-document.ts';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import type { FunctionProfile, Requirement } from '../../../src/core/model/profile.ts';
import { readHtml } from '../../../src/read/read-html.ts';
import { readText } from '../../../src/read/read-text.ts';

/** What a document of these lines says. */
export function readCard(...lines: readonly string[]): DocumentReading {
  return extractDocument(readText('kaart.txt', lines.join('\n')));
}

/** What a page of this HTML says. */
export function readHtmlCard(html: string): DocumentReading {
  return extractDocument(readHtml('kaart.html', html));
}

/** The one profile of a reading; a reading without one fails the test. */
export function profileOf(reading: DocumentReading): FunctionProfile {
  if (reading.profile === undefined) throw new Error(`kind ${reading.kind}: ${JSON.stringify(reading.diagnostics)}`);
  return reading.profile;
}

/** The requirements of a reading, without their places. */
export function asked(reading: DocumentReading): readonly Omit<Requirement, 'at'>[] {
  return profileOf(reading).requirements.map(({ at: _at, ...rest }) => rest);
}
