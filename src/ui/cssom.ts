import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { InvariantError } from '../core/model/invariant-error.ts';

/** Sets style properties through the CSS object model: the content security policy forbids the style attribute. */
class CssomDirective extends Directive {
  #before: ReadonlySet<string> = new Set();

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new InvariantError('ui/cssom', 'belongs on the element itself');
  }

  render(_styles: Readonly<Record<string, string>>): unknown {
    return noChange;
  }

  override update(part: ElementPart, [styles]: [Readonly<Record<string, string>>]): unknown {
    const { style } = part.element as HTMLElement;
    for (const name of this.#before) if (!(name in styles)) style.removeProperty(name);
    for (const [name, value] of Object.entries(styles)) style.setProperty(name, value);
    this.#before = new Set(Object.keys(styles));
    return noChange;
  }
}

/** `<div ${cssom({ '--share': '40%' })}>`: a style that changes, without a style attribute. */
export const cssom = directive(CssomDirective);
