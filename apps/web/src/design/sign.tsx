import { type LucideIcon } from 'lucide-react';

/** A sign beside words that say the same: hidden from whoever listens. */
export function Sign({ of: Icon }: { of: LucideIcon }) {
  return <Icon className="sign" aria-hidden="true" focusable="false" />;
}
