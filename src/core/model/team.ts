import * as v from 'valibot';

/** A person in a team. `function` is the title of the profile the person works in; `share` of a full post, 0 to 1. */
export interface TeamMember {
  readonly person: string;
  readonly team?: string;
  readonly function?: string;
  readonly share?: number;
}

export const teamMemberSchema: v.GenericSchema<unknown, TeamMember> = v.object({
  person: v.pipe(v.string(), v.minLength(1)),
  team: v.exactOptional(v.string()),
  function: v.exactOptional(v.string()),
  share: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
