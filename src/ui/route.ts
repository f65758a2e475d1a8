/** The screens, by the first word of the address after `#/`. Addresses are Dutch in every language, so links last. */
export const SCREENS = ['start', 'functies', 'import', 'vergelijken', 'koppelen', 'ik', 'team', 'uitleg'] as const;
export type Screen = (typeof SCREENS)[number];

/** The word in an address after which stands the one row of the screen that it leads to. */
export const ROW_ASKED = 'rij';

/** The word in an address after which stands the number of the step by which one just kept what was read. */
export const STEP_KEPT = 'bewaard';

/** Where one is: a screen, the words after it, and the chosen things (`#/vergelijken?f=a&f=b`). */
export interface Route {
  readonly screen: Screen | 'unknown';
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads an address fragment. Never throws: what it does not know is the screen `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [first = '', ...rest] = path.split('/').map(decode);
  const screen = first === '' ? 'start' : SCREENS.find((one) => one === first);
  return { screen: screen ?? 'unknown', path: rest.filter((part) => part !== ''), query: new URLSearchParams(query) };
}

/** The address of a screen. */
export function routeTo(screen: Screen, path: readonly string[] = [], query?: URLSearchParams): string {
  const tail = query === undefined || query.size === 0 ? '' : `?${query.toString()}`;
  return `#/${[screen, ...path.map(encodeURIComponent)].join('/')}${tail}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
