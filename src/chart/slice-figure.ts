/**
 * One picture as several under each other, cut between its rows: on paper a page may end at each cut.
 *
 * Put together without space between them they look as the one picture. What it is called stays with the first.
 *
 * @param most Height of a piece in pixels; a single row may be higher.
 * @returns The picture itself where there is nothing to cut.
 */
export function sliceFigure(figure: SVGSVGElement, most: number): readonly SVGSVGElement[] {
  const [, , width = 0, height = 0] = (figure.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const tops = [...figure.children].filter((one) => one.matches('g.row')).map(topOf);
  const cuts = cutsOf(tops, height, most);
  if (cuts.length === 0) return [figure];
  return [0, ...cuts].map((from, index) => piece(figure, { from, to: cuts[index] ?? height, width }));
}

/** Tops of rows at which to cut; a piece is as high as it may be. */
function cutsOf(tops: readonly number[], height: number, most: number): readonly number[] {
  const cuts: number[] = [];
  let from = 0;
  for (const [index, top] of tops.entries()) {
    const bottom = tops[index + 1] ?? height;
    if (index === 0 || bottom - from <= most) continue;
    cuts.push(top);
    from = top;
  }
  return cuts;
}

function piece(
  figure: SVGSVGElement,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): SVGSVGElement {
  const copy = figure.cloneNode(true) as SVGSVGElement;
  for (const row of [...copy.children].filter((one) => one.matches('g.row')))
    if (topOf(row) < from || topOf(row) >= to) row.remove();
  copy.classList.add('piece');
  copy.setAttribute('viewBox', `0 ${String(from)} ${String(width)} ${String(to - from)}`);
  copy.setAttribute('height', String(to - from));
  if (from > 0) {
    copy.removeAttribute('role');
    copy.removeAttribute('aria-label');
    copy.setAttribute('aria-hidden', 'true');
  }
  return copy;
}

function topOf(row: Element): number {
  return Number(/,\s*(-?[\d.]{1,12})\)/.exec(row.getAttribute('transform') ?? '')?.[1] ?? 0);
}
