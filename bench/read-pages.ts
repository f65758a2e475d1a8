import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { profilesOf } from '../src/core/model/document-reading.ts';
import { ingest } from '../src/ingest.ts';
import { pdfOf, ruledTable, text } from '../test/read/pdf-writer.ts';
import { competencyNames } from './competency-names.ts';
import { dice } from './dice.ts';
import type { Job } from './job.ts';

/** One page: a heading, lines of running text and a ruled table of twenty competencies with a level. */
function pageOf(seed: number, names: readonly string[]): string {
  const chance = dice(seed);
  const lines = Array.from({ length: 14 }, (_, index) =>
    text(
      60,
      100 + index * 14,
      `De dienst volgt dossier ${chance.roll(9000)} op en overlegt met de partners van de stad.`,
    ),
  );
  const rows = Array.from({ length: 20 }, () => [names[chance.roll(names.length)] ?? '', String(1 + chance.roll(4))]);
  return [
    text(60, 60, seed === 0 ? 'Functiekaart' : 'Vervolg', { size: 16, bold: true }),
    text(60, 84, `Functie: Deskundige ${seed}`),
    ...lines,
    ruledTable(310, [60, 420, 530], [['Competentie', 'Niveau'], ...rows], 22),
  ].join('');
}

/** What a person may wait for one page. */
const PAGE_MS = 1_000;

/** Pages of a PDF with text, read by us to a profile; the peer takes out the pieces of text and leaves them loose. */
export function readPages(pages: number): Job {
  return {
    job: 'J5 PDF',
    size: `${pages} pages`,
    peer: 'pdfjs getTextContent',
    about:
      'Ours opens the file with the same library and makes words, lines, tables and a profile of its pieces of text; ' +
      'the peer opens it and only takes the pieces out, so that ours cannot be faster.',
    limit_ms: pages * PAGE_MS,
    prepare() {
      const names = competencyNames(740);
      const bytes = pdfOf(Array.from({ length: pages }, (_, index) => pageOf(index, names)));
      return Promise.resolve({
        async ours() {
          const { readings } = await ingest('kaart.pdf', bytes);
          const read = readings.flatMap(profilesOf).reduce((sum, one) => sum + one.requirements.length, 0);
          return { did: `${read} of ${pages * 20} requirements` };
        },
        async peer() {
          const task = getDocument({
            data: new Uint8Array(bytes),
            isEvalSupported: false,
            disableFontFace: true,
            useWasm: false,
            verbosity: 0,
          });
          const document = await task.promise;
          let pieces = 0;
          for (let number = 1; number <= document.numPages; number += 1) {
            const page = await document.getPage(number);
            pieces += (await page.getTextContent()).items.length;
          }
          await task.destroy();
          return { did: `${pieces} pieces of text` };
        },
      });
    },
  };
}
