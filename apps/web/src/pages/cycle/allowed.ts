import { createContext, use } from 'react';
import { type Allowed, type Cycle } from '../../api/types.js';

/** A cycle with what may be done to it now, for all that stands on its page. */
export interface AllowedHere {
  cycle: Cycle;
  allowed: Allowed[];
}

/** See `AllowedHere`. */
export const AllowedContext = createContext<AllowedHere | undefined>(undefined);

/** What may be done to the cycle on this page. @throws Error on another page */
export function useAllowed(): AllowedHere {
  const here = use(AllowedContext);
  if (!here) throw new Error('this is no page of a cycle');
  return here;
}
