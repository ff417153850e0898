/** What a page is about: a process of a kind, and the workpackage that it belongs to. */
export interface Paged {
  kind: string | undefined;
  process: string;
  workpackage: string | null;
}

/** Which page shows a process, as a path from where people reach Leerlus. What has no page of its own leads to the list of things to do. */
export function pageOf({ kind, process, workpackage }: Paged): string {
  switch (kind) {
    case 'cycle':
      return `/cycles/${process}`;
    case 'blueprint':
      return `/blueprints/${process}`;
    case 'entry':
      return `/coalition/${process}`;
    case 'pledge':
      return `/pledges/${process}`;
    case 'meeting':
      return `/meetings/${process}`;
    case 'programme':
      return '/programme';
    case 'workpackage':
      return workpackage === null ? TODO_PAGE : `/workpackages/${workpackage}`;
    default:
      return TODO_PAGE;
  }
}

/** The page on which one sees what one has to do. */
export const TODO_PAGE = '/todo';

/** The page on which one chooses how messages come. */
export const MESSAGES_PAGE = '/account';
