/** Below this width, in pixels of a root font of 16, the names of rows stand above them and not beside. */
const NARROWEST_BESIDE = 560;

/** Sizes that follow the root font: `unit` is a pixel of a root font of 16. */
export interface TextScale {
  readonly unit: number;
  readonly font: number;
  /** The names of rows stand above them. */
  readonly stacked: boolean;
}

/** The sizes of text in a picture, and whether its width leaves room for names beside the rows. */
export function textScale(width: number, rem: number): TextScale {
  const unit = rem / 16;
  return { unit, font: 14 * unit, stacked: width < NARROWEST_BESIDE * unit };
}
