import type { Requirement } from '../model/profile.ts';
import type { TextPiece } from './piece.ts';
import type { RequirementContext } from './requirement-context.ts';

const STATED =
  /\b(?:niveau|gradatie|level) (\d) (?:voor|bij|op|for|in) (?:de |het |the )?(\p{L}[\p{L} -]{2,40}?)(?=,|\.|;| en (?:niveau|gradatie)| and (?:level)|$)/giu;

/**
 * The levels that a sentence in so many words asks: "niveau 3 voor samenwerken en niveau 2 voor integriteit".
 *
 * @example sentenceLevels(piece, {})[0]?.label // 'samenwerken'
 */
export function sentenceLevels(piece: TextPiece, context: RequirementContext): readonly Requirement[] {
  if (piece.text.length > 2_000) return [];
  return Array.from(piece.text.matchAll(STATED)).map(([, level = '', label = '']) => ({
    label: label.trim(),
    ...(context.cluster === undefined ? {} : { cluster: context.cluster }),
    ...(context.kind === undefined ? {} : { kind: context.kind }),
    ...(context.scope === undefined ? {} : { scope: context.scope }),
    required: Number(level),
    at: piece.at,
  }));
}
