/** Abbreviations that stay in capitals. */
const KEPT = new Set('OCMW AGB CPAS VDAB HR ICT IT EHBO BKO IBO GIS GAS LDC WZC VZW NV BV CLB'.split(' '));
const SMALL = new Set(
  'en of van voor de het een te der den ten ter op aan in met bij et de la le du and of the for'.split(' '),
);

/**
 * Writes a text in capitals with capital initials; a text that also has small letters stays as it is.
 *
 * @example calmCapitals('LOKAAL BESTUUR VOORBEELDEGEM') // 'Lokaal Bestuur Voorbeeldegem'
 */
export function calmCapitals(text: string): string {
  if (text !== text.toUpperCase() || !/\p{Lu}{3}/u.test(text)) return text;
  return text
    .split(' ')
    .map((word, index) => calmWord(word, index === 0))
    .join(' ');
}

function calmWord(word: string, isFirst: boolean): string {
  if (KEPT.has(word.replace(/[^\p{L}]/gu, ''))) return word;
  const small = word.toLowerCase();
  if (!isFirst && SMALL.has(small)) return small;
  return small.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
