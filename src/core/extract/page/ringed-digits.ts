/** Digits in rings, by number; those in a black one show which is meant. */
const OPEN = '①②③④⑤⑥⑦⑧⑨';
const FILLED = '❶❷❸❹❺❻❼❽❾';
const OPEN_TOO = '➀➁➂➃➄➅➆➇➈';
const FILLED_TOO = '➊➋➌➍➎➏➐➑➒';
const MAY_HOLD = /[❶-❾➊-➒]/u;
const RUN = new RegExp(
  `[${OPEN}${FILLED}${OPEN_TOO}${FILLED_TOO}](?: {0,3}[${OPEN}${FILLED}${OPEN_TOO}${FILLED_TOO}]){2,8}`,
  'gu',
);

/**
 * A whole scale of digits in rings as a row of signs, full up to the black digit: `①②❸④` becomes `●●●○`. Rings that count
 * the lines of a list, skip a number, or show no digit or several apart in black stay as they are.
 *
 * @example withoutRings('Plannen ①②❸④') // 'Plannen ●●●○'
 */
export function withoutRings(text: string): string {
  return MAY_HOLD.test(text) ? text.replace(RUN, (run) => signsOf(run) ?? run) : text;
}

function signsOf(run: string): string | undefined {
  const digits = Array.from(run.replaceAll(' ', ''));
  const numbers = digits.map(
    (digit) => 1 + Math.max(...[OPEN, FILLED, OPEN_TOO, FILLED_TOO].map((one) => one.indexOf(digit))),
  );
  const filled = digits.flatMap((digit, index) =>
    FILLED.includes(digit) || FILLED_TOO.includes(digit) ? [index + 1] : [],
  );
  const last = filled.at(-1);
  // One digit in black is the level; all digits up to it in black say the same.
  const isOne = filled.length === 1 || filled.length === last;
  if (last === undefined || !isOne || !numbers.every((number, index) => number === index + 1)) return undefined;
  return '●'.repeat(last) + '○'.repeat(digits.length - last);
}
