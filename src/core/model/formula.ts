/**
 * The rule behind every match, overlap and transfer, printed wherever figures are printed.
 *
 * `version` rises when the same cards and ratings would give another figure, and only then; CHANGELOG.md says what
 * changed.
 */
export const FORMULA = { name: 'meetlat', version: 2 } as const;
