/** Points; an upright A4 page. */
const WIDTH = 595;
const HEIGHT = 842;

interface Lettering {
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees against the clock. */
  readonly turned?: number;
}

/** Operators that print a text; `x` and `y` are its start, in points from the top left corner. */
export function text(
  x: number,
  y: number,
  words: string,
  { size = 10, bold = false, turned = 0 }: Lettering = {},
): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((one) => one.toFixed(3)).join(' ');
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm (${escaped(words)}) Tj ET\n`;
}

/** Operators that draw a straight rule. */
export function rule(x0: number, y0: number, x1: number, y1: number): string {
  return `0.5 w ${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S\n`;
}

/**
 * Operators that draw a dot, round by four curves or square, in a shade from 0 (black) to 1 (white); `y` is its middle.
 */
export function dot(x: number, y: number, size: number, { shade = 0, square = false } = {}): string {
  const [r, cy] = [size / 2, HEIGHT - y];
  if (square) return `${shade} ${shade} ${shade} rg ${x} ${cy - r} ${size} ${size} re f\n`;
  const [cx, k] = [x + r, r * 0.55];
  const curves = [
    [cx - r, cy + k, cx - k, cy + r, cx, cy + r],
    [cx + k, cy + r, cx + r, cy + k, cx + r, cy],
    [cx + r, cy - k, cx + k, cy - r, cx, cy - r],
    [cx - k, cy - r, cx - r, cy - k, cx - r, cy],
  ];
  const drawn = curves.map((one) => `${one.map((part) => part.toFixed(2)).join(' ')} c`).join(' ');
  return `${shade} ${shade} ${shade} rg ${cx - r} ${cy} m ${drawn} f\n0 0 0 rg\n`;
}

/** Operators for a ruled table: every row in every column, each cell's text in lines. */
export function ruledTable(
  top: number,
  xs: readonly number[],
  rows: readonly (readonly (string | readonly string[])[])[],
  height = 30,
): string {
  const bottom = top + rows.length * height;
  const across = Array.from({ length: rows.length + 1 }, (_, index) =>
    rule(xs[0] ?? 0, top + index * height, xs.at(-1) ?? 0, top + index * height),
  );
  const down = xs.map((x) => rule(x, top, x, bottom));
  const texts = rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      [cell].flat().map((line, nth) => text((xs[column] ?? 0) + 4, top + index * height + 12 + nth * 12, line)),
    ),
  );
  return [...across, ...down, ...texts].join('');
}

function escaped(words: string): string {
  const octal = (sign: string): string => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
  return words
    .replace(/[\\()]/gu, '\\$&')
    .replace(/[\u0080-\u00ff]/gu, octal)
    .replaceAll('•', '\\225')
    .replaceAll('–', '\\226');
}

/** A whole PDF, one content stream of operators for each page. `more` goes into its root dictionary. */
export function pdfOf(pages: readonly string[], more = ''): Uint8Array<ArrayBuffer> {
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${6 + index * 2} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + table + trailer, (sign) => sign.charCodeAt(0));
}
