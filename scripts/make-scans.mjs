// Makes the scans that the tests read (test/read/scans): invented cards, printed by a browser, then spoilt as a scanner
// would. Run by hand when a card changes: node scripts/make-scans.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, requireChromium } from './chromium.mjs';
import { ROOT } from './packages.mjs';

const FOLDER = path.join(ROOT, 'test', 'read', 'scans');
const STYLE = `<style>
  body { font: 14px/1.35 Arial, sans-serif; margin: 60px 70px; color: #111 }
  h1 { font-size: 25px } h2 { font-size: 18px }
  table { border-collapse: collapse; width: 100% }
  td, th { border: 1px solid #222; padding: 5px 7px; text-align: left; font-weight: normal }
  .mark { width: 60px; text-align: center }
  .open td { border: 0; padding: 2px 6px }
</style>`;

const card = (title, body) =>
  `<!doctype html><meta charset="utf-8">${STYLE}<h1>Functiekaart</h1><p>Functienaam: ${title}</p>
  <p>Bestuur: Gemeente Voorbeeldegem</p>${body}`;
const row = (cells) =>
  `<tr>${cells.map((one, index) => `<td${index > 0 && one.length < 4 ? ' class="mark"' : ''}>${one}</td>`).join('')}</tr>`;
const marks = (level, sign = 'X') => [1, 2, 3].map((one) => (one === level ? sign : ''));
const upTo = (level) => [1, 2, 3].map((one) => (one <= level ? 'X' : ''));

const LEVELS = ['elementair', 'voldoende', 'grondig'];
const MARKED = `<h2>Technische competenties</h2><table>${row(['Cluster', 'Competentie', ...LEVELS])}
  <tr><td rowspan="3">Kantoor</td><td>Kennis van tekstverwerking</td><td class="mark"></td><td class="mark">X</td><td class="mark"></td></tr>
  ${row(['Kennis van rekenbladen', ...marks(1)])}
  ${row(['Beheren van een agenda en van vergaderingen met verschillende deelnemers', ...marks(3)])}
  <tr><td rowspan="2">Wetgeving</td><td>Kennis van de regels over openbaarheid</td><td class="mark">X</td><td class="mark"></td><td class="mark"></td></tr>
  ${row(['Kennis van de werking van het bestuur', ...marks(2)])}</table>
  <h2>Gedragscompetenties</h2><table>${row(['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'])}
  ${row(['Klantgerichtheid', ...marks(3)])}${row(['Samenwerken', ...marks(2)])}${row(['Orde en netheid', ...marks(1)])}
  ${row(['Zelfstandig werken', ...marks(2)])}</table>`;

const CARDS = {
  'ruled-marks': card('Onthaalmedewerker', MARKED),
  'ruled-numbers': card(
    'Technisch beheerder',
    `<h2>Gedragscompetenties</h2><table>${row(['Competentie', 'Gradatie'])}${row(['Initiatief nemen', '2'])}
    ${row(['Plannen en organiseren', '3'])}${row(['Veilig werken', '1'])}${row(['Problemen oplossen', '4'])}
    ${row(['Zorgvuldig omgaan met materiaal', '2'])}</table>`,
  ),
  cumulative: card(
    'Jeugdwerker',
    `<h2>Gedragscompetenties</h2><table>${row(['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'])}
    ${row(['Inleven', ...upTo(3)])}${row(['Motiveren', ...upTo(2)])}${row(['Omgaan met conflicten', ...upTo(1)])}
    ${row(['Luisteren', ...upTo(3)])}</table>`,
  ),
  list: card(
    'Bibliothecaris',
    `<p>Doel van de functie</p><ul><li>helpt lezers van Voorbeeldegem aan het loket</li><li>houdt de collectie bij</li></ul>
    <h2>Gedragscompetenties</h2><table class="open"><tr><td>Competentie</td><td>Niveau</td></tr>
    ${row(['Dienstverlening', '3'])}${row(['Nauwkeurigheid', '2'])}${row(['Flexibiliteit', '1'])}${row(['Leergierigheid', '2'])}</table>`,
  ),
};

const stars = (level) => '★'.repeat(level) + '☆'.repeat(5 - level);
const RATED = `<h2>Gedragscompetenties</h2><table class="open"><tr><td>Competentie</td><td>Niveau</td></tr>
  ${row(['Samenwerken', stars(3)])}${row(['Veilig werken langs de weg', stars(4)])}${row(['Plannen', stars(2)])}
  ${row(['Initiatief nemen', stars(1)])}</table>
  <h2>Weddeschaal</h2><table>${row(['Trap', 'B1', 'B2', 'B3'])}
  ${[0, 1, 2].map((step) => row([`${step}`, `${17300 + step * 500}`, `${18850 + step * 550}`, `${19550 + step * 600}`])).join('')}</table>`;

/* global createImageBitmap, fetch, OffscreenCanvas -- of the page */
/** Runs in the page: the picture, turned, greyed and speckled as a scanner does it, as grey pixels and as JPEG. */
async function spoil({ png, angle, noise, ink, paper, seed, turns, quality }) {
  const source = await createImageBitmap(await (await fetch(png)).blob());
  const quarter = turns % 2 === 1;
  const canvas = new OffscreenCanvas(quarter ? source.height : source.width, quarter ? source.width : source.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((angle * Math.PI) / 180 + (turns * Math.PI) / 2);
  context.drawImage(source, -source.width / 2, -source.height / 2);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const grey = new Uint8Array(canvas.width * canvas.height);
  for (let at = 0; at < grey.length; at += 1) {
    const light = (image.data[at * 4] * 0.3 + image.data[at * 4 + 1] * 0.59 + image.data[at * 4 + 2] * 0.11) / 255;
    const speck = noise > 0 && random() < 0.0006 ? (random() - 0.5) * 300 : 0;
    const value = ink + (paper - ink) * light + (random() + random() - 1) * noise + speck;
    // Sixteen greys are plenty, and make a small file.
    grey[at] = Math.max(0, Math.min(255, Math.round(value / 17) * 17));
  }
  for (let at = 0; at < grey.length; at += 1) image.data.fill(grey[at], at * 4, at * 4 + 3);
  context.putImageData(image, 0, 0);
  const jpeg = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer());
  return { width: canvas.width, height: canvas.height, grey: [...grey], jpeg: [...jpeg] };
}

const CLEAN = { angle: 0, noise: 0, ink: 0, paper: 255, seed: 1, turns: 0, quality: 0.6 };
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_ARGUMENTS] });

/** A card as a scanner at so many dots per inch would give it. */
async function scan(html, dpi, how = {}, height = 1123) {
  const page = await browser.newPage({ viewport: { width: 794, height }, deviceScaleFactor: dpi / 96 });
  await page.setContent(html);
  const png = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  const made = await page.evaluate(spoil, { ...CLEAN, ...how, png });
  await page.close();
  return { ...made, grey: Uint8Array.from(made.grey), jpeg: Uint8Array.from(made.jpeg), dpi };
}

function save(name, bytes) {
  writeFileSync(path.join(FOLDER, name), bytes);
  console.log(`${name}: ${Math.round(bytes.length / 1000)} kB`);
}

/** A PNG of sixteen greys that names its resolution. */
function pngOf({ width, height, grey, dpi }) {
  const row = 1 + Math.ceil(width / 2);
  const raw = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      raw[y * row + 1 + (x >> 1)] |= (grey[y * width + x] >> 4) << (x % 2 === 0 ? 4 : 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 4;
  const size = Buffer.alloc(9);
  size.writeUInt32BE(Math.round(dpi / 0.0254), 0);
  size.writeUInt32BE(Math.round(dpi / 0.0254), 4);
  size[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('pHYs', size),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(checksum(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** CRC-32, bit by bit. */
function checksum(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** A page that shows one picture from edge to edge. */
const pictured = ({ jpeg }) =>
  `<img style="display:block;width:794px" src="data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}">`;

async function pdf(html) {
  const page = await browser.newPage();
  await page.setContent(`<style>@page { size: A4; margin: 0 } body { margin: 0 !important }</style>${html}`);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return bytes;
}

mkdirSync(FOLDER, { recursive: true });
save('ruled-marks.png', pngOf(await scan(CARDS['ruled-marks'], 200)));
save('ruled-numbers.png', pngOf(await scan(CARDS['ruled-numbers'], 150, {}, 700)));
save('cumulative.jpg', (await scan(CARDS.cumulative, 150, { noise: 8, paper: 240, quality: 0.5 }, 700)).jpeg);
save('list.png', pngOf(await scan(CARDS.list, 150, {}, 700)));
const skewed = { angle: 1.5, noise: 24, ink: 70, paper: 225, seed: 7, quality: 0.3 };
save('skewed.jpg', (await scan(CARDS['ruled-marks'], 150, skewed)).jpeg);
save('turned.jpg', (await scan(CARDS['ruled-numbers'], 150, { turns: 1, quality: 0.4 }, 700)).jpeg);
const grainy = { noise: 14, paper: 238, ink: 40, seed: 5 };
save('rated.jpg', (await scan(card('Wegenwerker', RATED), 150, { ...grainy, quality: 0.35 }, 620)).jpeg);
save('poor.jpg', (await scan(CARDS['ruled-numbers'], 72, { ...grainy, noise: 34, quality: 0.15 }, 700)).jpeg);
const page = await scan(CARDS['ruled-marks'], 150, { angle: -0.4, noise: 10, paper: 245, quality: 0.33 });
save('scan.pdf', await pdf(pictured(page)));
const texts =
  '<div style="padding:60px;page-break-after:always;font:14px Arial"><h1>Functiekaart</h1><p>Functienaam: Jeugdwerker</p></div>';
const second = await scan(CARDS.cumulative.replace(/<h1>[^]*?<h2>/u, '<h2>'), 150, { quality: 0.4 });
save('mixed.pdf', await pdf(texts + pictured(second)));
await browser.close();
