/** The bar that stays at the foot of the window covers so many pixels of a pane at the most. */
const BAR = 96;

/**
 * Scrolls a pane, and a wide table in it, so that something in it shows. Of a pane that reaches below the window only the part
 * above the bar at its foot counts; the page itself moves only where the end of the pane would stay hidden.
 */
export function showInside(pane: HTMLElement, shown: HTMLElement): void {
  const [frame, spot] = [pane.getBoundingClientRect(), shown.getBoundingClientRect()];
  const from = Math.max(frame.top, 0);
  const seen = Math.min(frame.bottom, window.innerHeight - BAR);
  // A pane that is out of sight is scrolled as a whole.
  const to = seen > from ? seen : frame.bottom;
  const isShown = spot.top > from + spot.height && spot.bottom + spot.height < to;
  if (!isShown) pane.scrollTo({ top: spot.top - frame.top + pane.scrollTop - (from - frame.top) - (to - from) / 3 });
  // The last lines of a pane that reaches below the window show only where the page goes on a little.
  const rest = shown.getBoundingClientRect().bottom + spot.height - to;
  if (rest > 0 && rest < (window.innerHeight - BAR) / 2) window.scrollBy({ top: rest });
  const wide = shown.closest<HTMLElement>('.document-table');
  if (wide === null || wide.scrollWidth <= wide.clientWidth) return;
  const left = shown.getBoundingClientRect().left - wide.getBoundingClientRect().left + wide.scrollLeft;
  // Of what is wider than the pane the beginning is shown: its name stands there.
  const width = Math.min(shown.offsetWidth, wide.clientWidth);
  const isBeside = left >= wide.scrollLeft && left + width <= wide.scrollLeft + wide.clientWidth;
  if (!isBeside) wide.scrollTo({ left: left - (wide.clientWidth - width) / 2 });
}
