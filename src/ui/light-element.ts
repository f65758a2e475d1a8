import { LitElement } from 'lit';

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
}
