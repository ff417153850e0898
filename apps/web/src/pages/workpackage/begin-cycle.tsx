import { newCycle } from '../../api/send.js';
import { type Workpackage } from '../../api/work.queries.js';
import { Begin } from '../../commands/begin.js';
import { workpackageCommandWords } from '../../words/workpackage-commands.js';
import { createCycle } from './workpackage.forms.js';

/** Begins a cycle in a workpackage, with some of its teams. */
export function BeginCycle({ workpackage: { id, teams } }: { workpackage: Workpackage }) {
  return (
    <div>
      <Begin
        command="create-cycle"
        form={createCycle}
        words={workpackageCommandWords}
        here={{ workpackage: id, teams }}
        send={newCycle}
        pageOf={(cycle) => ({ to: '/cycles/$id', params: { id: cycle } })}
      />
    </div>
  );
}
