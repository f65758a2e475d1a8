/**
 * Fills `{name}` in a message with the value of that name.
 *
 * A name without a value stays visible as `{name}`: a hole in a message is a fault that must be seen.
 *
 * @example formatMessage('{n} rijen', { n: 3 }) // '3 rijen'
 */
export function formatMessage(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w{1,40})\}/g, (hole, name: string) => String(values[name] ?? hole));
}
