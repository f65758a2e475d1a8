/** What the library needs of a page to draw on, made of what a worker has. */
interface WorkerCanvas {
  readonly ownerDocument: object;
  readonly CanvasFactory: new () => object;
  readonly FilterFactory: new () => object;
}

/** The parts that the library otherwise takes from a page: canvases, fonts, and no filters. */
export function workerCanvas(): WorkerCanvas {
  return {
    ownerDocument: { fonts: self.fonts, createElement: () => new OffscreenCanvas(1, 1) },
    CanvasFactory,
    FilterFactory,
  };
}

class CanvasFactory {
  create(width: number, height: number): object {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }
  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number): void {
    [canvas.width, canvas.height] = [width, height];
  }
  destroy({ canvas }: { readonly canvas: OffscreenCanvas }): void {
    canvas.width = canvas.height = 0;
  }
}

/** Filters recolour pictures through the page's own SVG; without them those keep their colours. */
class FilterFactory {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addHighlightHCMFilter(): string {
    return 'none';
  }
  destroy(): void {
    // Holds nothing.
  }
}
