import { foldLabel } from '../../text/fold.ts';
import { isKnownCompetency } from './known-label.ts';

/** Words of rank, pay and posts; one of them makes a label that of a fact of the function. */
const FACTS = new Set(
  (
    'graad graden rang weddeschaal weddeschalen weddenschaal weddenschalen loonschaal loonschalen salarisschaal salarisschalen barema baremas ' +
    'baremiek baremieke statuut vte vtes fte ftes etp etps grade bareme baremes baremique baremiques statut payscale'
  ).split(' '),
);
/** A rank or a step of pay in one word: "Loontrap", "Functieniveau". */
const RANK =
  /^(?:loon|wedden?|salaris|functie|graad|diploma|opleidings|studie|baremi(?:eke|que) ?)(?:trap|trede|niveau|klasse|schaal|rang|groep|band)$/u;
/** Words that stand beside those, and say nothing by themselves. */
const BESIDE = new Set(
  'en et and of ou or de het van la le des du per aantal nombre number schaal schalen niveau level echelle echelles scale pay salary loon wedde functionele loopbaan code klasse traitement'.split(
    ' ',
  ),
);
/** Two words that are such a fact only together. */
const PAIRS = new Set(['pay scale', 'salary scale', 'pay grade', 'functionele loopbaan', 'echelle de traitement']);
const LONGEST = 50;

/**
 * Whether a label names what a function is ranked, paid or staffed by, and no competency: its row of a matrix tells a fact
 * of every function, also where its cells look like levels.
 *
 * @example tellsFunctionFact('Graad en schaal') // true
 * @example tellsFunctionFact('Kennis van weddeschalen') // false
 */
export function tellsFunctionFact(label: string): boolean {
  if (label.length > LONGEST || isKnownCompetency(label)) return false;
  const folded = foldLabel(label.replace(/\([^()]{0,30}\)/gu, ' '));
  const words = folded.split(' ').filter((word) => word !== '');
  return (
    PAIRS.has(folded) ||
    RANK.test(folded) ||
    (words.some((word) => FACTS.has(word)) && words.every((word) => FACTS.has(word) || BESIDE.has(word)))
  );
}
