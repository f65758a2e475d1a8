import type { nlReaderDiagnostics } from '../nl/reader-diagnostics.ts';

/** What is told of a file while it is opened, before anything in it is understood. */
export const enReaderDiagnostics: Readonly<Record<keyof typeof nlReaderDiagnostics, string>> = {
  'read/binary': 'This file holds no text that can be read. Save it as text (.txt) or CSV and try again.',
  'read/contents-left-out': '{count} {count?line|lines} of the table of contents {count?was|were} left out.',
  'read/damaged-image': 'This image is damaged or incomplete; nothing was read. Scan or save it again.',
  'read/damaged-page': 'This page of the PDF is damaged and was not read. The other pages were.',
  'read/damaged-pdf': 'This PDF is damaged or not complete; nothing was read. Ask for the file or save it again.',
  'read/doubtful-sign':
    'There {count?is|are} {count} {count?sign|signs} here that cannot be told for sure on the scan. The level was not guessed: compare with the document and fill it in yourself.',
  'read/doubtful-words':
    'These words were not read for sure from the scan: "{words}". Compare with the document and correct them where needed.',
  'read/empty':
    'The file is empty. Nothing was read and nothing was changed. Save it again in the program it was made with.',
  'read/encrypted':
    'This file is protected by a password. Open it in its own program, remove the protection, save it and try again.',
  'read/encrypted-pdf':
    'This PDF is protected by a password; nothing was read. Open it with the password, print it to a new PDF and open that one.',
  'read/formula-unfilled':
    'On sheet "{sheet}" {count} {count?formula was|formulas were} stored without an outcome; {count?that cell was|those cells were} read as empty. Open the file in a spreadsheet program, save it and try again.',
  'read/hidden-columns':
    'On sheet "{sheet}" {count} hidden {count?column was|columns were} not read. Show them if they belong to it.',
  'read/hidden-rows':
    'On sheet "{sheet}" {count} hidden {count?row was|rows were} not read (a filter may hide them). Show them if they belong to it.',
  'read/hidden-sheet': 'The hidden sheet "{sheet}" was not read. Show it if it belongs to the document.',
  'read/image-too-large':
    'This image is too large: {megapixels} million pixels, {limit} at most. Scan it again at 200 or 300 dots per inch.',
  'read/image-without-text':
    'No text was found in this image. Scan the document again, straight and sharp, or type the function card.',
  'read/json':
    'This JSON file is damaged or not complete: from this line on it is no longer right. Nothing was read. Save it again where it comes from.',
  'read/json-depth':
    'This JSON file is nested deeper than {limit} levels. No file of Meetlat is; nothing was read. Choose another file.',
  'read/legacy-office':
    'This is an Office file of the old kind (DOC, XLS, PPT). Open it in its own program, choose Save as, save it as DOCX or XLSX and open that file.',
  'read/long-cell':
    '{count} {count?row has|rows have} a cell of more than {limit} characters. The rest of that cell was not read.',
  'read/long-line':
    '{count} {count?line is|lines are} longer than {limit} characters and {count?was|were} read in pieces.',
  'read/more-doubts':
    'Another {count} {count?word or sign was|words or signs were} not read for sure from this scan. Better scan the document again, straight and at 300 dots per inch.',
  'read/no-text':
    'There is no text in this document. If it is a scanned image, save that image as PDF, PNG or JPEG and open that file.',
  'read/not-yet-archive': 'This is a packed archive. Unpack it and open the files in it.',
  'read/not-yet-image': 'Meetlat does not read this kind of image. Save it as PNG or JPEG and open that file.',
  'read/not-yet-media': 'This is an audio or video file. No function card can be read from it. Choose another file.',
  'read/not-yet-odt':
    'This is an OpenDocument text (ODT); Meetlat does not read it yet. Save it as a Word document (DOCX) and open that file.',
  'read/not-yet-ole':
    'This is a file of an older program; Meetlat cannot tell what it holds. Open it in its own program and save it as DOCX, XLSX, text or CSV.',
  'read/not-yet-pptx': 'This is a presentation (PPTX); Meetlat does not read it. Copy its text into a text file.',
  'read/not-yet-rtf':
    'This is an RTF document; Meetlat does not read it yet. Save it as a Word document (DOCX) and open that file.',
  'read/not-yet-xlsb':
    'This is a binary Excel workbook (XLSB). In Excel choose Save as, save it as XLSX and open that file.',
  'read/not-yet-zip': 'This is a zip file. Unpack it and open the files in it.',
  'read/ocr-unavailable':
    'The part that reads text in images could not be loaded. Check your connection and open the file again.',
  'read/pages-without-text':
    'No text was found on {count} {count?page|pages}, not in images either. Check whether there is anything on {count?it|them} that you miss.',
  'read/poor-scan':
    'This page was scanned too faintly or too coarsely to be trusted: what stands below without a question mark may be wrong too. Scan it again, straight and at 300 dots per inch, or compare every row with the document.',
  'read/scanned-pages':
    '{count} {count?page was|pages were} read from a scan. A letter goes wrong now and then: compare with the document.',
  'read/scanned-pdf':
    'No text was found in this PDF, not in images either. Scan the document again, straight and sharp, or ask whoever made it for the document itself.',
  'read/slow-pdf':
    'Reading this PDF took too long: {count} {count?page|pages} at the end {count?was|were} not read. Split the PDF and try again.',
  'read/too-large':
    'The file is {megabytes} MB; Meetlat reads at most {limit} MB from one file. Split it and try again.',
  'read/too-many-cells':
    'This spreadsheet has more than {limit} cells. What comes after this place was not read; split the file.',
  'read/too-many-columns':
    '{count} {count?row has|rows have} more than {limit} columns. Only the first {limit} were read.',
  'read/too-many-lines': 'The file has more than {limit} lines. Split it and try again.',
  'read/too-many-pages':
    'The PDF has {pages} pages; Meetlat reads at most {limit}. Split it and open only the part with the function cards.',
  'read/too-many-rows': 'The table has more than {limit} rows. Only the first {limit} were read.',
  'read/unclosed-quote':
    'A quotation mark is never closed. All quotation marks in this file were read as plain characters; check that the columns are right.',
  'read/windows-1252':
    'The file is not written in UTF-8; it was read as Windows-1252. Check that letters with accents are right.',
  'read/xml-damaged':
    'This document is damaged: a part of it ({part}) cannot be read. Open it in its own program, save it again and retry.',
  'read/xml-doctype':
    'This document has a part ({part}) that declares entities of its own (a DTD). Ordinary documents never do and such a file can be dangerous; nothing was read.',
  'read/xml-too-large':
    'A part of this document ({part}) is too large or nested too deep to read. Split the document and try again.',
  'read/zip-damaged':
    'This file is damaged or not complete. Fetch it again, or open it in its own program and save it again.',
  'read/zip-entries': 'This file holds {count} parts; Meetlat reads at most {limit}. Nothing was read.',
  'read/zip-names':
    'This file holds a part whose name cannot be, or that occurs twice ("{name}"). That can be dangerous; nothing was read.',
  'read/zip-size':
    'A part of this file ({part}) is not really as large as the file says. That can be dangerous; nothing was read.',
  'read/zip-too-large':
    'A part of this file ({part}) unpacks to more than {limit} MB. That is suspiciously much for a file of this size. Nothing was read.',
  'worker/crashed':
    'Meetlat could not read {file}: reading broke down. Nothing has changed. Try saving the file in another format first.',
  'worker/time-limit':
    'Reading {file} took too long and was stopped. Nothing has changed. Split the file and open the parts.',
  'worker/unreadable': 'What came out of {file} could not be passed on. Nothing has changed. Please try again.',
};
