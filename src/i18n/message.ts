/**
 * Fills a message with values.
 *
 * `{name}` is replaced by the value of that name. `{name?word|words}` is replaced by the first form where the value is
 * exactly 1, else by the second (Dutch and English both have two forms). A name without a value stays visible as
 * `{name}`: a hole in a message is a fault that must be seen.
 *
 * @example formatMessage('{n} {n?rij|rijen}', { n: 3 }) // '3 rijen'
 */
export function formatMessage(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(
    /\{(\w{1,40})(?:\?([^|{}]{0,120})\|([^|{}]{0,120}))?\}/g,
    (hole: string, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return hole;
      if (one === undefined || other === undefined) return String(value);
      return Number(value) === 1 ? one : other;
    },
  );
}
