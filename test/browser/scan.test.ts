import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { PageImage } from '../../src/worker/protocol.ts';
import { journey } from './journey.ts';

const { open } = journey();
const SCANS = path.join(import.meta.dirname, '..', 'read', 'scans');
const ROWS = [
  ['Initiatief nemen', 2],
  ['Plannen en organiseren', 3],
  ['Veilig werken', 1],
  ['Problemen oplossen', 4],
  ['Zorgvuldig omgaan met materiaal', 2],
] as const;

it(
  'reads a scan under the strict policy, with files of its own origin, and shows its page',
  { timeout: 180_000 },
  async () => {
    const { page } = await open({ hash: '#/import' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('input[type=file]').first().setInputFiles(path.join(SCANS, 'ruled-numbers.png'));
    const shown = page.locator('main');
    await shown.getByText('Initiatief nemen').first().waitFor({ timeout: 120_000 });
    const text = (await shown.innerText()).replace(/\s+/gu, ' ');
    for (const [label, level] of ROWS) expect(text).toContain(`${label} niveau ${level}`);
    expect(asked.some((one) => one.includes('nld.traineddata'))).toBe(true);
    expect(asked.some((one) => one.includes('eng.traineddata'))).toBe(false);

    const entry = page.workers().map((one) => one.url())[0] ?? '';
    const bytes = [...readFileSync(path.join(SCANS, 'scan.pdf'))];
    const drawn = await page.evaluate(
      async ([url, content]) => {
        const worker = new Worker(url, { type: 'module' });
        const answer = new Promise<PageImage | undefined>((resolve) => {
          worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly value?: PageImage }>) => {
            if (data.id === 1) resolve(data.value);
          };
        });
        worker.postMessage({
          id: 1,
          task: 'pageImage',
          input: { bytes: new Uint8Array(content).buffer, page: 1, width: 300 },
        });
        const value = await answer;
        worker.terminate();
        if (value === undefined) return undefined;
        const { image, ...sizes } = value;
        const bitmap = await createImageBitmap(image);
        return { ...sizes, type: image.type, isDrawn: image.size > 5_000, drawnWidth: bitmap.width };
      },
      [entry, bytes] as const,
    );
    expect(drawn).toMatchObject({ width: 300, type: 'image/png', isDrawn: true, drawnWidth: 300 });
    expect(drawn?.pageWidth).toBeCloseTo(595, -1);
  },
);
