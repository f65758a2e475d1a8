/** How long a file with this name may take, from 0: pages that are pictures are read by their look. */
function slownessOf(name: string): number {
  if (/\.(?:png|jpe?g|gif|webp|bmp|tiff?)$/iu.test(name)) return 2;
  return /\.pdf$/iu.test(name) ? 1 : 0;
}

/**
 * Takes the file out of a queue that is read next: what is quick goes before what may take long, so that nobody waits
 * for a scan to look over a spreadsheet; else the one that came first. What a file is its bytes tell later; its name
 * only decides its turn.
 *
 * @returns Undefined where none is left.
 * @example nextTurn([{ file: { name: 'scan.png' } }, { file: { name: 'kaart.docx' } }])?.file.name // 'kaart.docx'
 */
export function nextTurn<T extends { readonly file: { readonly name: string } }>(queue: T[]): T | undefined {
  const ranks = queue.map(({ file }) => slownessOf(file.name));
  const place = ranks.indexOf(Math.min(...ranks));
  return place < 0 ? undefined : queue.splice(place, 1)[0];
}
