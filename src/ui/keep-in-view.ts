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
    if (below?.matches('.review-actions') === true) below.scrollIntoView({ block: 'nearest' });
    row.scrollIntoView({ block: 'nearest' });
  });
}
