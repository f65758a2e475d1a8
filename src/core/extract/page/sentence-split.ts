/** Abbreviations whose point ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|bv|bijv|enz|nl|ca|max|min|nr|art|dr|mr|ev|evt|resp|incl|excl|etc|i\.e|e\.g|\p{L}(?:\.\p{L}){1,4})\.$/u;

/** Cuts running text into its sentences, each without the space around it. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let current = '';
  for (const part of text.split(/(?<=[.!?])\s/u)) {
    current = current === '' ? part : `${current} ${part}`;
    if (!ABBREVIATION.test(current.slice(-14))) {
      sentences.push(current.trim());
      current = '';
    }
  }
  if (current.trim() !== '') sentences.push(current.trim());
  return sentences.filter((sentence) => sentence !== '');
}
