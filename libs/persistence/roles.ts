/**
 * The database's roles, from the first migration on: `owner` makes and changes tables, `app` serves requests,
 * `worker` decides and sends. None of them logs in: a login that is a member takes one on when it connects.
 */
export const databaseRoles = { owner: 'leerlus_owner', app: 'leerlus_app', worker: 'leerlus_worker' } as const;

/** One of the database's roles. */
export type DatabaseRole = keyof typeof databaseRoles;
