import { aParty, asking, aTeamPledge } from '../../support/builders/coalition.js';
import { CycleLife } from '../../support/builders/cycle.js';
import { done, refused, type Row } from '../table.js';

const relying = () => {
  const life = new CycleLife(undefined, asking({ parties: [{ organisation: 'zn' }] }));
  life.coalition = [aParty('zn', 'signed')];
  return life.running();
};
const without = () => {
  const life = relying();
  life.coalition = [aParty('zn', 'left')];
  return life.does(null, { type: 'refresh' }, { via: 'process' });
};
const decided = () => without().does('lead', goOn);
const oneWithoutPledge = () => {
  const life = new CycleLife(undefined, asking({ pledges: true }));
  life.pledges = [aTeamPledge('dimence')];
  life.submitted();
  for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
  return life;
};
const nobodyPledged = () => {
  const life = oneWithoutPledge();
  life.pledges = [];
  return life;
};

const goOn = { type: 'go-on-without', requirement: 'party:zn', reason: 'de regio doet wel mee' };
const fewer = { type: 'start-with-fewer', reason: 'de pledge van GGnet is nog niet getekend' };

/** What is done about parties that leave, and teams without a pledge. */
export const parties: Row[] = [
  done('a party left', without, 'lead', goOn, ['went-on-without']),
  refused(
    'the Action Learning Team goes on',
    without,
    'alt-1',
    goOn,
    'may-not',
    'Verdergaan zonder een partij kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can go on without a party here. Ask the project lead.',
  ),
  refused(
    'all parties are there',
    relying,
    'lead',
    goOn,
    'no-party-out',
    'Alle partijen waar deze leercyclus op rekent, doen nog mee. Je hoeft niets te besluiten.',
    'All parties that this cycle relies on still take part. Nothing to decide.',
  ),
  refused(
    'it was decided',
    decided,
    'lead',
    goOn,
    'went-on-already',
    'Er is al besloten om zonder deze partij verder te gaan. Je hoeft niets meer te doen.',
    'It has been decided already to go on without this party. Nothing left to do.',
  ),

  done('a team has no pledge', oneWithoutPledge, 'lead', fewer, ['fewer-teams-accepted']),
  refused(
    'no team has one',
    nobodyPledged,
    'lead',
    fewer,
    'no-team-ready',
    'Starten kan nog niet: er is nog geen team klaar om te starten. Meld eerst dat een team klaar is.',
    "You can't start yet: no team is ready to start. First say that a team is ready.",
  ),
];
