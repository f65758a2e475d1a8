const WAITING = new WeakMap<Element, IntersectionObserver>();

/**
 * Does something with an element as soon as it is on the screen: of what was asked before that, the last counts.
 *
 * The browser tells it once the page is laid out anyway, so that nothing is measured in between.
 */
export function whenSeen(element: Element, act: () => void): void {
  WAITING.get(element)?.disconnect();
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  WAITING.set(element, observer);
  observer.observe(element);
}
