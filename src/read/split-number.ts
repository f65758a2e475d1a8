import type { TextBlock } from '../core/model/source-text.ts';

const NUMBERED = /^(\d{1,3}[.)])\s/u;

/** The number printed in a list item, as its marker. */
export function splitNumber(
  text: string,
  kind: TextBlock['kind'],
): { readonly marker: string; readonly text: string } | undefined {
  const marker = kind === 'item' ? NUMBERED.exec(text)?.[1] : undefined;
  return marker === undefined ? undefined : { marker, text: text.slice(marker.length).trimStart() };
}
