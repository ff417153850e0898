/** What can have happened to the organisations and teams of a programme. Names are those of the directory. */
export type DirectoryEvent =
  | {
      type: 'organisation-added';
      /** Its id: `<process>.o1`. */
      organisation: string;
      /** Null for an organisation that is one person: it is called as that person is. */
      name: string | null;
      person: string | null;
      kind: string | null;
      partOf: string | null;
      /** Where it is; absent where nobody said. */
      region?: string;
    }
  | {
      type: 'organisation-changed';
      organisation: string;
      /** Only what is different now; null is of nothing, and nowhere, any more. */
      changes: { name?: string; kind?: string; partOf?: string | null; region?: string | null };
    }
  /** A team, by its id `<process>.t1`. */
  | { type: 'team-added'; team: string; name: string; organisation: string; workpackage: string }
  | { type: 'team-renamed'; team: string; name: string };
