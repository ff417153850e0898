import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type DueCommand, type RefreshCommand, type Rules } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb, type Verbs } from '../../engine/verb.js';
import { addOrganisation } from './commands/add-organisation.js';
import { addTeam } from './commands/add-team.js';
import { appointCoordinator } from './commands/appoint-coordinator.js';
import { changeOrganisation } from './commands/change-organisation.js';
import { changeSettings } from './commands/change-settings.js';
import { endRole } from './commands/end-role.js';
import { enterStage } from './commands/enter-stage.js';
import { foundProgramme } from './commands/found-programme.js';
import { giveRole } from './commands/give-role.js';
import { invitePerson } from './commands/invite-person.js';
import { leaveProgramme } from './commands/leave-programme.js';
import { meetCondition } from './commands/meet-condition.js';
import { renameTeam } from './commands/rename-team.js';
import { rewriteProgramme } from './commands/rewrite-programme.js';
import { setCondition } from './commands/set-condition.js';
import { waiveCondition } from './commands/waive-condition.js';
import { programmeCommand, type PersonProgrammeCommand, type ProgrammeCommand } from './programme.commands.js';
import { duesOfProgramme } from './programme.dues.js';
import { type ProgrammeEvent } from './programme.events.js';
import { evolveProgramme } from './programme.evolve.js';
import { type ProgrammeState } from './programme.state.js';
import { turnRoles } from './turn-roles.js';

const verbs: Verbs<ProgrammeState, PersonProgrammeCommand, ProgrammeEvent> = {
  'rewrite-programme': rewriteProgramme,
  'change-settings': changeSettings,
  'enter-stage': enterStage,
  'set-condition': setCondition,
  'meet-condition': meetCondition,
  'waive-condition': waiveCondition,
  'give-role': giveRole,
  'end-role': endRole,
  'invite-person': invitePerson,
  'appoint-coordinator': appointCoordinator,
  'leave-programme': leaveProgramme,
  'add-organisation': addOrganisation,
  'change-organisation': changeOrganisation,
  'add-team': addTeam,
  'rename-team': renameTeam,
};

/** The rules of a programme: what it wants, what it settled on, the funder's conditions, and who holds which role. */
export const programmeRules: Rules<ProgrammeState, ProgrammeCommand, ProgrammeEvent> = {
  kind: 'programme',
  version: 2,
  command: programmeCommand,
  decide(state, command, context) {
    if (command.type === 'found-programme') return foundProgramme(state, command, context);
    refuseUnless(state, 'does-not-exist');
    return directly(state, command, context);
  },
  evolve: evolveProgramme,
  standing({ stage, entered, moments }) {
    const [wakeAt] = stage === 'closed' ? [] : moments.map(({ at }) => at).sort();
    return {
      ...{ phase: stage, kind: stage, entered, missing: [], closed: stage === 'closed' },
      ...(wakeAt !== undefined && { wakeAt, wakeFor: 'roles' }),
    };
  },
  dues: duesOfProgramme,
  allowed: (state, context) => allowedBy(verbs, state, context),
  versionOf(state, part) {
    if (part === 'text') return state?.text.version ?? 0;
    return part === 'settings' ? (state?.settingsVersion ?? 0) : undefined;
  },
  textsOf: ({ text: { aim, approach } }, part) =>
    part === 'text' ? [aim, approach].filter((text) => text !== null) : [],
  needs: () => [],
  tells: () => [],
  announces: () => undefined,
};

function directly(
  state: ProgrammeState,
  command: PersonProgrammeCommand | DueCommand | RefreshCommand,
  context: Context,
): ProgrammeEvent[] {
  if (command.type === 'refresh') return [];
  if (command.type === 'due') return turnRoles(state, context);
  const verb = verbs[command.type] as Verb<ProgrammeState, PersonProgrammeCommand, ProgrammeEvent>;
  return carryOut(verb, { state, command, context });
}
