import { refuseUnless } from '../../engine/refused.js';
import { type Rules } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb, type Verbs } from '../../engine/verb.js';
import { appointOwner } from './commands/appoint-owner.js';
import { beginWorkpackage } from './commands/begin-workpackage.js';
import { closeWorkpackage } from './commands/close-workpackage.js';
import { endAgreement } from './commands/end-agreement.js';
import { makeAgreement } from './commands/make-agreement.js';
import { reviseAgreement } from './commands/revise-agreement.js';
import { rewriteWorkpackage } from './commands/rewrite-workpackage.js';
import { writeToWorkingGroup } from './commands/write-to-working-group.js';
import { workpackageCommand, type WorkpackageCommand } from './workpackage.commands.js';
import { duesOfWorkpackage } from './workpackage.dues.js';
import { type WorkpackageEvent } from './workpackage.events.js';
import { evolveWorkpackage } from './workpackage.evolve.js';
import { type WorkpackageState } from './workpackage.state.js';

type Later = Exclude<WorkpackageCommand, { type: 'create-workpackage' | 'found-workpackage' }>;

const verbs: Verbs<WorkpackageState, Later, WorkpackageEvent> = {
  'rewrite-workpackage': rewriteWorkpackage,
  'appoint-owner': appointOwner,
  'make-agreement': makeAgreement,
  'revise-agreement': reviseAgreement,
  'end-agreement': endAgreement,
  'write-to-working-group': writeToWorkingGroup,
  'close-workpackage': closeWorkpackage,
};

/** The rules of a workpackage: a question that changes while one works on it, its owner, and its working agreements. */
export const workpackageRules: Rules<WorkpackageState, WorkpackageCommand, WorkpackageEvent> = {
  kind: 'workpackage',
  version: 1,
  command: workpackageCommand,
  decide(state, command, context) {
    if (command.type === 'create-workpackage' || command.type === 'found-workpackage') {
      return beginWorkpackage(state, command, context);
    }
    refuseUnless(state, 'does-not-exist');
    if (command.type === 'refresh' || command.type === 'due') return [];
    const verb = verbs[command.type] as Verb<WorkpackageState, Later, WorkpackageEvent>;
    return carryOut(verb, { state, command, context });
  },
  evolve: evolveWorkpackage,
  standing({ closed }) {
    const phase = closed ? 'closed' : 'running';
    return { phase, kind: phase, entered: closed ? 2 : 1, missing: [], closed };
  },
  dues: duesOfWorkpackage,
  allowed: (state, context) => allowedBy(verbs, state, context),
  versionOf: (state, part) => (part === 'text' ? (state?.text.version ?? 0) : undefined),
  textsOf: ({ text: { question, content, approach } }) => [question, content, approach].filter((text) => text !== null),
  needs: () => [],
  tells: () => [],
  announces: () => undefined,
};
