/** Scrolls a pane, and a wide table in it, so that something in it shows; the page itself stays where it is. */
export function showInside(pane: HTMLElement, shown: HTMLElement): void {
  const top = shown.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  const isShown =
    top > pane.scrollTop + shown.offsetHeight && top + shown.offsetHeight * 2 < pane.scrollTop + pane.clientHeight;
  if (!isShown) pane.scrollTo({ top: top - pane.clientHeight / 3 });
  const wide = shown.closest<HTMLElement>('.document-table');
  if (wide === null || wide.scrollWidth <= wide.clientWidth) return;
  const left = shown.getBoundingClientRect().left - wide.getBoundingClientRect().left + wide.scrollLeft;
  const isBeside = left >= wide.scrollLeft && left + shown.offsetWidth <= wide.scrollLeft + wide.clientWidth;
  if (!isBeside) wide.scrollTo({ left: left - (wide.clientWidth - shown.offsetWidth) / 2 });
}
