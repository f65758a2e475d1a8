/**
 * Keeps a row where it is on the screen while what stands above it opens or closes, and then brings it into view
 * together with what opened below it.
 */
export function keepInView(row: HTMLElement | null): void {
  if (row === null) return;
  const before = row.getBoundingClientRect().top;
  requestAnimationFrame(() => {
    if (!row.isConnected) return;
    window.scrollBy(0, row.getBoundingClientRect().top - before);
    const { nextElementSibling: below } = row;
    const actions = below?.matches('.review-doubts') === true ? below.nextElementSibling : below;
    if (actions?.matches('.review-actions') === true) actions.scrollIntoView({ block: 'nearest' });
    row.scrollIntoView({ block: 'nearest' });
  });
}
