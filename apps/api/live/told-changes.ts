import { type Around } from '../../../libs/domain/policies/around.js';
import { rights } from '../../../libs/domain/policies/rights/index.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Changed } from './live.view.js';

/** Who hears of changes, and of what. */
export interface Hearing {
  acting: Pick<Acting, 'person' | 'roles'>;
  about: string[] | undefined;
}

/** What somebody is told of processes that changed: those that they may read, and asked about. */
export function changesFor({ acting, about }: Hearing, changed: { around: Around; version: number }[]): Changed[] {
  return changed.flatMap(({ around, version }) => {
    const id = around.kind === 'workpackage' ? around.workpackage : around.id;
    if (about !== undefined && !about.includes(id)) return [];
    const asking = { person: acting.person, holdings: acting.roles, around };
    return rights['process.read'].judge(asking) === 'allowed' ? [{ id, kind: around.kind, version }] : [];
  });
}
