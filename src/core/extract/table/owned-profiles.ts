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
  const organisation = organisationAround(source);
  return organisation === undefined ? profiles : profiles.map((one) => ({ organisation, ...one }));
}

/** The organisation that the text around the tables of a document names, also on another sheet; undefined where it is in doubt. */
export function organisationAround(source: SourceText): string | undefined {
  const { blocks, headers } = withoutFurniture(source.blocks, source.margins);
  const found = findOrganisation(textsIn(blocks.filter((block) => block.kind !== 'row')), headers);
  return found?.diagnostic === undefined ? found?.name : undefined;
}
