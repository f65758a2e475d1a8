import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws HTML as a scanner would see it: grey, 200 dots per inch, a little turned, a little dirty. The body's `data-skew`
 * is in degrees, `data-noise` in grey levels, `data-blur` in dots, `data-quality` that of the JPEG (0 to 1), `data-paper`
 * the lightness of the paper (0 to 255), and `data-shadow` how much of it a corner loses (0 to 1). `data-dpi` is for the
 * page that it is drawn on.
 */
export async function scanPage(page, html, format) {
  await page.setContent(html, { waitUntil: 'load' });
  const shot = await page.screenshot({ type: 'png' });
  const scanned = await page.evaluate(drawScan, { shot: shot.toString('base64'), format });
  return format === 'png' ? greyPng(scanned) : Buffer.from(scanned.jpeg, 'base64');
}

/** Runs in the page. */
async function drawScan({ shot, format }) {
  const {
    skew = '0.4',
    noise = '10',
    blur = '0.5',
    quality = '0.4',
    paper = '251',
    shadow = '0',
  } = document.body.dataset;
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen.fillStyle = '#fbfbfb';
  const light = (x, y) => (Number(paper) / 251) * (1 - (Number(shadow) * (x / canvas.width + y / canvas.height)) / 2);
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.filter = `grayscale(1) blur(${blur}px)`;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((Number(skew) * Math.PI) / 180);
  pen.drawImage(image, -canvas.width / 2, -canvas.height / 2);
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
  let seed = 20_240_229;
  const dice = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let at = 0; at < pixels.data.length; at += 4) {
    const speck = dice() < 0.0004 ? -120 : 0;
    const [x, y] = [(at / 4) % canvas.width, Math.floor(at / 4 / canvas.width)];
    const lit = paper === '251' && shadow === '0' ? pixels.data[at] : pixels.data[at] * light(x, y);
    const grey = Math.max(0, Math.min(255, lit + (dice() - 0.5) * Number(noise) + speck));
    pixels.data.fill(grey, at, at + 3);
  }
  pen.putImageData(pixels, 0, 0);
  const base64 = (bytes) => {
    let text = '';
    for (let from = 0; from < bytes.length; from += 32_768) {
      text += String.fromCharCode(...bytes.subarray(from, from + 32_768));
    }
    return btoa(text);
  };
  if (format === 'png') {
    const grey = Uint8Array.from({ length: pixels.data.length / 4 }, (_, index) => pixels.data[index * 4]);
    return { width: canvas.width, height: canvas.height, grey: base64(grey) };
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: Number(quality) });
  return { jpeg: base64(new Uint8Array(await blob.arrayBuffer())) };
}

/** A PNG of four greys, as an office scanner writes text pages. */
function greyPng({ width, height, grey }) {
  const dots = Buffer.from(grey, 'base64');
  const stride = Math.ceil(width / 4) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const level = Math.min(3, dots[y * width + x] >> 6);
      rows[y * stride + 1 + (x >> 2)] |= level << (6 - (x & 3) * 2);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 2;
  // 200 dots per inch, in dots per metre.
  const density = Buffer.alloc(9);
  density.writeUInt32BE(7874, 0);
  density.writeUInt32BE(7874, 4);
  density[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const packed = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
