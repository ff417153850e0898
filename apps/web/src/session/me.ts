import { createContext, use } from 'react';
import { type Me } from '../api/types.js';

/** Who is signed in, for every page within the shell. */
export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in. @throws Error outside of the shell */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('nobody is signed in here');
  return me;
}
