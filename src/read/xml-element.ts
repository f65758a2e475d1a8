import type { XmlElement } from './xml-tree.ts';

/** The elements directly inside one, of any name. */
export function elementsOf(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent === undefined ? [] : parent.children.filter((one) => typeof one !== 'string');
}

/** The elements of a name directly inside one. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(parent).filter((one) => one.name === name);
}

/** The first element at the end of a path of names. */
export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = parent;
  for (const name of path) found = elementsOf(found).find((one) => one.name === name);
  return found;
}

/** The text directly inside an element. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : element.children.filter((one) => typeof one === 'string').join('');
}

/** A whole number in an attribute; undefined where there is none. */
export function wholeOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes.get(name);
  const value = Number(text);
  return text !== undefined && text.trim() !== '' && Number.isSafeInteger(value) ? value : undefined;
}

/** Whether a switch such as bold is on: it is on by being there, unless its value says otherwise. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['0', 'false', 'off'].includes(element.attributes.get('val') ?? '1');
}
