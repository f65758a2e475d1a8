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

  /** Where what had the focus goes away, reading goes on from the heading: the focus is never lost. */
  protected override update(changed: PropertyValues): void {
    const hadFocus = this.contains(document.activeElement);
    super.update(changed);
    if (hadFocus && document.activeElement === document.body) focusHeading(this);
  }
}
