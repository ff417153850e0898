import { type EntityManager } from 'typeorm';
import { type PledgeEvent } from '../../domain/pledge/pledge.events.js';
import { type PledgeState } from '../../domain/pledge/pledge.state.js';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { Pledge } from '../../persistence/entities/pledge.entity.js';
import { Team } from '../../persistence/entities/team.entity.js';
import { handlersFor, type Handlers } from './handlers.js';

/** What lists see of a pledge: who made it, with whom; a team's with the organisation that the team is of. */
const handlers: Handlers<PledgeEvent> = {
  'pledge-made': async (manager, { process, programme, recorded, event }) => {
    const { by, level, with: other, text, from } = event;
    const team = 'team' in by ? await manager.findOneByOrFail(Team, { id: by.team, programme }) : null;
    await manager.insert(Pledge, {
      ...{ id: process, programme, level, wording: text, from, state: 'asked', made: recorded },
      team: team?.id ?? null,
      organisation: 'organisation' in by ? by.organisation : (team?.organisation ?? null),
      withOrganisation: 'organisation' in other ? other.organisation : null,
      withName: 'name' in other ? other.name : null,
    });
  },
};

/** Makes the row of a pledge from the events of a turn. */
export async function projectPledge(
  manager: EntityManager,
  decided: { process: string; events: Recorded<Message>[]; state: unknown },
): Promise<void> {
  await handlersFor(handlers)(manager, decided.events);
  const { status, signatory, signed, ends } = decided.state as PledgeState;
  await manager.update(Pledge, decided.process, {
    state: status,
    signed,
    until: ends,
    signatoryPerson: signatory && 'person' in signatory ? signatory.person : null,
    signatoryName: signatory && 'name' in signatory ? signatory.name : null,
  });
}
