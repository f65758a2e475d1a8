const ENCLOSED =
  /^(?:\[ ?([\p{L}\d]{1,20}) ?\]|\( ?([\p{L}\d]{1,20}) ?\)|\{ ?([\p{L}\d]{1,20}) ?\}|<([\p{L}\d]{1,20})>|>([\p{L}\d]{1,20})<)$/u;

/**
 * The option that a text prints between brackets or other signs, as where the one that is asked was ringed or bold.
 *
 * @returns Undefined where nothing encloses it.
 * @example enclosedOption('[3]') // '3'
 */
export function enclosedOption(text: string): string | undefined {
  return ENCLOSED.exec(text)
    ?.slice(1)
    .find((one: string | undefined) => one !== undefined);
}
