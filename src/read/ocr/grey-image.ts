/** A picture in greys, row by row from the top: 0 is black, 255 is white. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture that is all of one grey. */
export function plainImage(width: number, height: number, grey = 255): GreyImage {
  return { width, height, data: new Uint8Array(width * height).fill(grey) };
}

/** How light a colour looks. */
export function lightness(red: number, green: number, blue: number): number {
  return (red * 77 + green * 151 + blue * 28) >> 8;
}

/** The picture turned clockwise by so many quarters. */
export function turnedImage(image: GreyImage, quarters: number): GreyImage {
  const { width, height, data } = image;
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return image;
  const turned = turns === 2 ? plainImage(width, height) : plainImage(height, width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [tx, ty] =
        turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned.data[ty * turned.width + tx] = data[y * width + x] ?? 255;
    }
  }
  return turned;
}

/** The picture at another size: means of what falls together, or values between neighbours. */
export function scaledImage(image: GreyImage, scale: number): GreyImage {
  const [width, height] = [Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale))];
  const scaled = plainImage(width, height);
  const reach = Math.max(1, Math.round(1 / scale));
  const shift = (reach - 1) / 2;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = [(x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5];
      let sum = 0;
      if (reach === 1) sum = between(image, sx, sy);
      else {
        for (let dy = 0; dy < reach; dy += 1) {
          for (let dx = 0; dx < reach; dx += 1)
            sum += at(image, Math.round(sx - shift + dx), Math.round(sy - shift + dy));
        }
      }
      scaled.data[y * width + x] = sum / (reach * reach);
    }
  }
  return scaled;
}

/** The picture turned about its middle, against the clock for a positive angle in degrees; what comes in is white. */
export function rotatedImage(image: GreyImage, degrees: number): GreyImage {
  const { width, height } = image;
  const rotated = plainImage(width, height);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [mx, my] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - mx, y - my];
      rotated.data[y * width + x] = between(image, mx + dx * cos - dy * sin, my + dx * sin + dy * cos);
    }
  }
  return rotated;
}

/** Cuts out a part; what lies outside is white. */
export function croppedImage(image: GreyImage, x0: number, y0: number, width: number, height: number): GreyImage {
  const cropped = plainImage(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) cropped.data[y * width + x] = at(image, x0 + x, y0 + y);
  }
  return cropped;
}

/** The picture with a part of it white, ends included. */
export function withoutBox(
  image: GreyImage,
  box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number },
): GreyImage {
  const data = new Uint8Array(image.data);
  const [x0, x1] = [Math.max(0, box.x0 - 1), Math.min(image.width, box.x1 + 2)];
  for (let y = Math.max(0, box.y0 - 1); y <= Math.min(image.height - 1, box.y1 + 1); y += 1) {
    data.fill(255, y * image.width + x0, y * image.width + x1);
  }
  return { ...image, data };
}

function at({ width, height, data }: GreyImage, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? 255 : (data[y * width + x] ?? 255);
}

function between(image: GreyImage, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - left, y - top];
  const above = at(image, left, top) * (1 - fx) + at(image, left + 1, top) * fx;
  const below = at(image, left, top + 1) * (1 - fx) + at(image, left + 1, top + 1) * fx;
  return above * (1 - fy) + below * fy;
}
