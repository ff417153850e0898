/** What rights to a process depend on, without its state. */
export interface Around {
  id: string;
  programme: string;
  kind: string;
  /** Empty for what belongs to a whole programme. */
  workpackage: string;
  /** The teams that take part; only a cycle has any. */
  teams: readonly string[];
  /** Whether a version of it was published; only a blueprint ever is. */
  published: boolean;
  /** The organisation that it is of; only an entry and a pledge are of one, and the teams of that organisation. */
  organisation: string | null;
  organisationTeams: readonly string[];
  /** The team that it is of; only a pledge may be of one. */
  team: string | null;
  /** The person who was appointed to answer for it or to look after it, in whatever role. */
  owner: string | null;
}
