import { LitElement, type PropertyValues } from 'lit';
import { focusHeading } from './focus-heading.ts';

/**
 * An element that renders into the page itself, without a shadow root.
 *
 * One style sheet serves all screens, labels and descriptions can point at each other across elements, and printing
 * and searching see one document.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /**
   * Where what had the focus goes away, reading goes on from the heading: the focus is never lost. What only moved to
   * another place keeps it.
   */
  protected override update(changed: PropertyValues): void {
    const focused = this.contains(document.activeElement) ? document.activeElement : null;
    super.update(changed);
    if (focused === null || document.activeElement !== document.body) return;
    if (focused.isConnected && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (document.activeElement === document.body) this.focusLost(focused);
  }

  /** @param _focused What had the focus and is gone. */
  protected focusLost(_focused: Element): void {
    focusHeading(this);
  }
}
