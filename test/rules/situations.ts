import { aHypothesis, aMeasurement, anEvaluation, CycleLife } from '../support/builders/cycle.js';
import { type Life } from '../support/builders/life.js';
import { aSettings } from '../support/builders/programme-row.js';
import { type Sent } from './table.js';

export { aHypothesis, aMeasurement, anEvaluation };

/** A cycle that was begun: nothing is written yet. */
export const begun = (): CycleLife => new CycleLife().begun();

/** The hypothesis is with those who decide on it; the facilitator wrote it. */
export const submitted = (): CycleLife => new CycleLife().submitted();

/** Both teams try it out. */
export const running = (): CycleLife => new CycleLife().running();

/** Team Dimence tries it out; team GGnet is still invited. */
export const runningWithOne = (): CycleLife =>
  new CycleLife(undefined, { ...aSettings(), teamsToStart: 1 })
    .submitted()
    .does('lead', { type: 'report-team-ready', team: 'dimence' })
    .approves('ready-to-start', 'alt-1', 'lead');

/** Both teams have finished, each with one count. */
export const evaluating = (): CycleLife => new CycleLife().evaluating();

/** The evaluation is with those who decide on it; the facilitator wrote it. */
export const evaluated = (): CycleLife =>
  evaluating().does('facilitator', anEvaluation).does('facilitator', { type: 'submit-evaluation', authors: [] });

/** The evaluation was accepted. */
export const sharing = (): CycleLife => new CycleLife().sharing();

/** The cycle was shared, and has come to its end. */
export const shared = (): CycleLife => {
  const life = sharing();
  life.does(null, linkBlueprint(life), { via: 'service' });
  life.does(null, { type: 'hear-blueprint-published', blueprint: 'blueprint-1', version: 1 }, { via: 'process' });
  return life.approves('shared', 'lead');
};

/** The cycle was stopped while the teams worked. */
export const stopped = (): CycleLife => running().does('lead', { type: 'stop-cycle', reason: 'geen tijd' });

/** The cycle stands still while the teams work. */
export const paused = (): CycleLife => running().does('lead', { type: 'pause-cycle' });

/** The facilitator wants the expected change to be larger, and waits for the gate's deciders. */
export const amending = (): CycleLife =>
  running().does('facilitator', {
    type: 'amend-hypothesis',
    changes: { form: 'testing', size: 3 },
    reason: 'er kan meer',
    resultsSeen: false,
    authors: [],
  });

/** The evaluation was accepted, and another count came in later. */
export const withLateData = (): CycleLife => sharing().does('coordinator-ggnet', aMeasurement('ggnet', { value: 9 }));

/** The supplement about what came in later is with those who decide on it; the facilitator wrote it. */
export const supplemented = (): CycleLife =>
  withLateData().does('facilitator', anEvaluation).does('facilitator', { type: 'submit-evaluation', authors: [] });

/** Team GGnet noted something, and counted. */
export const noted = (): CycleLife =>
  running()
    .does('coordinator-ggnet', { type: 'add-note', team: 'ggnet', note: 'een regel' })
    .does('coordinator-ggnet', aMeasurement('ggnet'));

/** A cycle that began with the experiment, with its hypothesis written afterwards. */
export const begunLater = (): CycleLife =>
  new CycleLife()
    .does('lead', { ...create, beginIn: 'experiment' })
    .does('facilitator', { type: 'draft-hypothesis', hypothesis: aHypothesis })
    .does('facilitator', { type: 'submit-hypothesis', authors: [] });

/** A cycle whose plan asks other things of its deciders. */
export const withGate = (gate: string, more: object): CycleLife => {
  const settings = aSettings();
  const phases = settings.plan.phases.map((phase) =>
    phase.gate.name === gate ? { ...phase, gate: { ...phase.gate, ...more } } : phase,
  );
  return new CycleLife(undefined, { ...settings, plan: { phases } });
};

/** A blueprint that stands somewhere beside the process. */
export const beside = <Some extends Life>(life: Some, id: string, state: object): Some => {
  life.others = { ...life.others, [id]: { seq: 1, state, closed: false } };
  return life;
};

/** Somebody else takes part as well. */
export const joinedBy = <Some extends Life>(life: Some, person: string, role: string, more: object = {}): Some => {
  life.cast.push({ person, role, ...more });
  return life;
};

/** What begins the cycle. */
export const create = {
  type: 'create-cycle',
  title: 'titel',
  workpackage: 'zorgverlening',
  teams: ['dimence', 'ggnet'],
};

/** A phase that a plan can be given besides. */
export const aPhase = {
  name: 'rust',
  kind: 'waits',
  gate: { name: 'uitgerust', decidedBy: 'approvals', quorum: [{ role: 'lead', count: 1 }], criteria: [] },
};

/** Until a day. */
export const day = (value: string) => ({ precision: 'day', value });

/** The number of the line that a type of event made last. */
export const lineOf = (life: Life, type: string): number =>
  life.events.findLast(({ event }) => event.type === type)?.seq ?? 0;

/** A service tells to which blueprint the cycle's factors went. */
export const linkBlueprint = (life: CycleLife): Sent => ({
  type: 'link-blueprint',
  entered: life.cycle.entered,
  blueprint: 'blueprint-1',
  factors: 0,
});
