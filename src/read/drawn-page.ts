/** A page as it looks; sizes of the picture in pixels, of the page in points. */
export interface DrawnPage {
  readonly image: Blob;
  readonly width: number;
  readonly height: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** How many pages the document has. */
  readonly pages: number;
}
