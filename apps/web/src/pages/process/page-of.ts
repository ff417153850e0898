import { type LinkProps } from '@tanstack/react-router';

/** The page that shows a process; what has none of its own is part of the programme. */
export function pageOf({ kind, id }: { kind: string; id: string }): LinkProps {
  switch (kind) {
    case 'cycle':
      return { to: '/cycles/$id', params: { id } };
    case 'blueprint':
      return { to: '/blueprints/$id', params: { id } };
    case 'workpackage':
      return { to: '/workpackages/$id', params: { id } };
    case 'entry':
      return { to: '/coalition/$id', params: { id } };
    case 'pledge':
      return { to: '/pledges/$id', params: { id } };
    case 'meeting':
      return { to: '/meetings/$id', params: { id } };
    default:
      return { to: '/programme' };
  }
}
