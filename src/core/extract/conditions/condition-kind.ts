import type { Condition } from '../../model/profile.ts';

export type ConditionKind = Condition['kind'];

const WORDS: readonly (readonly [ConditionKind, RegExp])[] = [
  [
    'licence',
    /\b(?:rijbewijs|rijbewijzen|rijbekwaamheid|permis de conduire|driving licen[cs]e|driver'?s licen[cs]e)\b/u,
  ],
  [
    'conduct',
    /\b(?:gedrag|strafregister|strafblad|zeden|ontslagen|veroordeling(?:en)?|veroordeeld|onbesproken|conduite|condamnations?|convictions?|casier judiciaire|conduct|criminal record|moralite)\b/u,
  ],
  [
    'diploma',
    /(?:diploma|\bdiplome|\bbaccalaureat|\bbachelor|\bmaster(?:s|graad|opleiding|diploma)?\b|\bgraduaat|getuigschrift|studiebewijs|secundair onderwijs|hoger onderwijs|\bbachelier|\blicence universitaire|\btitre d'etudes|\bcertificat\b|\bdegree\b|\bqualification\b|bekwaamheidsbewijs|beroepstitel|\btitre professionnel|\bprofessional registration|\bcess\b)/u,
  ],
  [
    'language',
    /(?:\btaalkennis|\btalenkennis|\btaalvereiste|\btaalniveau|\btaalwet|\btaalbrevet|\btaalproef|\btaalattest|\btalen\b|\btaal\b|\blinguistique|\blangues?\b|\blanguages?\b|\b(?:connaissance|maitrise) (?:du|de l'|de la) (?:neerlandais|francais|anglais|allemand)|\bkennis van het (?:nederlands|frans|engels|duits)|\b(?:neerlandais|nederlands|dutch)\b|\b(?:frans|engels|duits|spaans|french|english|german|francais|anglais|allemand)\b[^.;]{0,20}\b[abc][12]\b)/u,
  ],
  [
    'health',
    /(?:\bmedisch|\blichamelijk|\bgezondheid|\bmedical|\baptitude physique|\bphysiquement|\bfysiek|\bhealth\b|\bmedically)/u,
  ],
];

/**
 * The kind of a condition by its words: the first that it names. Everything else (nationality, civil rights, passing the
 * selection) is `other`.
 *
 * @param folded The condition in lower case without accents.
 * @example conditionKind('houder zijn van een rijbewijs b') // 'licence'
 */
export function conditionKind(folded: string): ConditionKind {
  let kind: ConditionKind = 'other';
  let first = Infinity;
  for (const [candidate, words] of WORDS) {
    const at = words.exec(folded)?.index ?? Infinity;
    if (at < first) [kind, first] = [candidate, at];
  }
  return kind;
}
