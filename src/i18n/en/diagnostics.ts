import type { nlDiagnostics } from '../nl/diagnostics.ts';

export const enDiagnostics: Readonly<Record<keyof typeof nlDiagnostics, string>> = {
  'read/binary': 'This file holds no text that can be read. Save it as text (.txt) or CSV and try again.',
  'read/empty': 'The file is empty. Nothing was read and nothing was changed.',
  'read/json': 'This JSON file is damaged or not complete: from this line on it is no longer right. Nothing was read.',
  'read/json-depth': 'This JSON file is nested deeper than {limit} levels. No file of Meetlat is; nothing was read.',
  'read/long-cell':
    '{count} {count?row has|rows have} a cell of more than {limit} characters. The rest of that cell was not read.',
  'read/long-line':
    '{count} {count?line is|lines are} longer than {limit} characters and {count?was|were} read in pieces.',
  'read/not-yet-archive': 'This is a packed archive. Unpack it and open the files in it.',
  'read/not-yet-docx':
    'This is a Word document (DOCX); Meetlat does not read it yet. In Word choose Save as, plain text (.txt), and open that file.',
  'read/not-yet-image':
    'This is an image; Meetlat does not read text in images yet. Take the text out of it with a scanning program first, or type the function card.',
  'read/not-yet-media': 'This is an audio or video file. No function card can be read from it.',
  'read/not-yet-ods':
    'This is an OpenDocument spreadsheet (ODS); Meetlat does not read it yet. Save it as CSV and open that file.',
  'read/not-yet-odt':
    'This is an OpenDocument text (ODT); Meetlat does not read it yet. Save it as text (.txt) and open that file.',
  'read/not-yet-ole':
    'This is an older or encrypted Office file (DOC, XLS); Meetlat does not read it. Open it in its own program and save it as text (.txt) or CSV.',
  'read/not-yet-pdf':
    'This is a PDF; Meetlat does not read it yet. Save it as text (.txt), or copy its text into a text file.',
  'read/not-yet-pptx': 'This is a presentation (PPTX); Meetlat does not read it. Copy its text into a text file.',
  'read/not-yet-rtf':
    'This is an RTF document; Meetlat does not read it yet. Save it as text (.txt) and open that file.',
  'read/not-yet-xlsx':
    'This is an Excel workbook (XLSX); Meetlat does not read it yet. Save each sheet as CSV and open those files.',
  'read/not-yet-zip': 'This is a zip file. Unpack it and open the files in it.',
  'read/too-large':
    'The file is {megabytes} MB; Meetlat reads at most {limit} MB from one file. Split it and try again.',
  'read/too-many-columns':
    '{count} {count?row has|rows have} more than {limit} columns. Only the first {limit} were read.',
  'read/too-many-lines': 'The file has more than {limit} lines. Split it and try again.',
  'read/too-many-rows': 'The table has more than {limit} rows. Only the first {limit} were read.',
  'read/unclosed-quote':
    'A quotation mark is never closed. All quotation marks in this file were read as plain characters; check that the columns are right.',
  'read/windows-1252':
    'The file is not written in UTF-8; it was read as Windows-1252. Check that letters with accents are right.',
};
