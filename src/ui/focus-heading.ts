/** Moves the focus to the heading of the section around an element, or of the screen: a screen reader says where one is. */
export function focusHeading(around?: Element): void {
  const heading = (around?.closest('section.card') ?? document).querySelector<HTMLElement>('main h1, .card h2');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
