import type { FunctionProfile } from '../../model/profile.ts';
import type { SourceText } from '../../model/source-text.ts';
import { withoutFurniture } from '../page/furniture.ts';
import { findOrganisation } from '../words/organisation.ts';
import { textsIn } from '../page/texts-in.ts';

/**
 * Functions whose table names no organisation are of the one whose document it is, where the text around the table names it.
 *
 * @example ownedProfiles([profile], source)[0]?.organisation // 'Stad Voorbeeldegem'
 */
export function ownedProfiles(profiles: readonly FunctionProfile[], source: SourceText): readonly FunctionProfile[] {
  const { blocks, headers } = withoutFurniture(source.blocks, source.margins);
  const found = findOrganisation(textsIn(blocks.filter((block) => block.kind !== 'row')), headers);
  if (found === undefined || found.diagnostic !== undefined) return profiles;
  return profiles.map((one) => ({ organisation: found.name, ...one }));
}
