import { describe, expect, it } from '@jest/globals';
import { aContribution, aFactor, aText, BlueprintLife } from '../../../test/support/builders/blueprint.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { calendarOf } from '../../messages/calendar.js';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { fold, type Receipt } from '../../engine/turn.js';
import { blueprintRules } from './blueprint.rules.js';
import { statusOf } from './blueprint.state.js';

const begin = { type: 'create-blueprint', workpackage: 'zorgverlening', title: 'titel' };
const publish = { type: 'publish-blueprint' };
const replace = { type: 'replace-blueprint', by: 'blueprint-2' };
const withdraw = { type: 'withdraw-blueprint', reason: 'het werkte niet' };
const appoint = { type: 'appoint-blueprint-owner', owner: 'facilitator', reviewOn: '2026-12-01' };
const review = { type: 'review-blueprint', next: '2027-06-01' };
const merge = {
  type: 'merge-factors',
  factors: ['cycle-1.f1', 'cycle-2.f1'],
  kind: 'success',
  factor: 'samen gezegd',
};

const code = (receipt: Receipt): string => (receipt.outcome === 'done' ? 'done' : receipt.code);
const drafted = () => new BlueprintLife().drafted();
const published = () => new BlueprintLife().published();
const calendar = calendarOf(aSettings());

describe('a blueprint is begun', () => {
  it('by who accompanies the teams, and empty', () => {
    const life = new BlueprintLife().does('facilitator', begin);
    expect(life.blueprint).toMatchObject({ title: 'titel', factors: [], contributions: [], plan: null, published: 0 });
    expect(statusOf(life.blueprint)).toBe('draft');
  });

  it('not by others, not twice, and nothing can be done before', () => {
    expect(code(new BlueprintLife().send('coordinator-ggnet', begin))).toBe('may-not');
    expect(code(new BlueprintLife().send('stranger', begin))).toBe('may-not');
    expect(code(drafted().send('lead', begin))).toBe('exists-already');
    expect(code(new BlueprintLife().send('lead', aText))).toBe('does-not-exist');
  });
});

describe('cycles contribute', () => {
  it('several of them, and what each concluded stays beside its factors', () => {
    const life = drafted().tells({
      type: 'take-contribution',
      ...aContribution('cycle-3', { conclusion: 'refuted', usable: false, factors: [] }),
    });
    expect(life.blueprint.factors.map(({ id, cycles }) => [id, cycles])).toEqual([
      ['cycle-1.f1', ['cycle-1']],
      ['cycle-2.f1', ['cycle-2']],
    ]);
    expect(life.blueprint.contributions).toEqual([
      { cycle: 'cycle-1', conclusion: 'confirmed', usable: null },
      { cycle: 'cycle-2', conclusion: 'confirmed', usable: null },
      { cycle: 'cycle-3', conclusion: 'refuted', usable: false },
    ]);
  });

  it('each factor once, also when it comes again or was merged meanwhile', () => {
    const life = drafted().does('facilitator', merge);
    const before = life.seq;
    life.tells({ type: 'take-contribution', ...aContribution('cycle-1') });
    expect(life.seq).toBe(before);
    const more = aContribution('cycle-1', { factors: [aFactor('cycle-1', 1), aFactor('cycle-1', 2)] });
    life.tells({ type: 'take-contribution', ...more });
    expect(life.blueprint.factors.map(({ id }) => id)).toEqual(['blueprint-1.g1', 'cycle-1.f2']);
  });

  it('a judgement that came later is taken over without a new factor', () => {
    const life = published().tells({ type: 'take-contribution', ...aContribution('cycle-1', { usable: true }) });
    expect(life.blueprint.contributions).toContainEqual({ cycle: 'cycle-1', conclusion: 'confirmed', usable: true });
    expect(life.blueprint.changed).toBe(true);
  });

  it('the plan of the first stays, which others begin with', () => {
    const gate = { name: 'ready', decidedBy: 'approvals' as const, quorum: [], criteria: [] };
    const planOf = (name: string) => ({ phases: [{ name, kind: 'hypothesis' as const, gate, days: 30 }] });
    const life = drafted();
    expect(life.blueprint.plan).toBeNull();
    life.tells({ type: 'take-contribution', ...aContribution('cycle-3', { plan: planOf('eerste') }) });
    life.tells({ type: 'take-contribution', ...aContribution('cycle-4', { plan: planOf('tweede') }) });
    expect(life.blueprint.plan).toEqual(planOf('eerste'));
  });
});

describe('factors are merged', () => {
  it('into one that keeps every cycle, where it helped, where not, and whom to ask', () => {
    const life = drafted().tells({
      type: 'take-contribution',
      ...aContribution('cycle-3', {
        factors: [aFactor('cycle-3', 1, { helpedIn: ['ggnet'], notIn: ['dimence'], ask: ['coordinator-ggnet'] })],
      }),
    });
    life.does('facilitator', { ...merge, factors: ['cycle-1.f1', 'cycle-3.f1'], evidence: 'twee pilots' });
    expect(life.blueprint.factors).toEqual([
      expect.objectContaining({ id: 'cycle-2.f1' }),
      {
        id: 'blueprint-1.g1',
        kind: 'success',
        factor: 'samen gezegd',
        evidence: 'twee pilots',
        cycles: ['cycle-1', 'cycle-3'],
        helpedIn: ['dimence', 'ggnet'],
        notIn: ['dimence'],
        ask: ['coordinator-dimence', 'coordinator-ggnet'],
        from: ['cycle-1.f1', 'cycle-3.f1'],
      },
    ]);
  });

  it('again, and what they were made of stays known', () => {
    const life = drafted().tells({ type: 'take-contribution', ...aContribution('cycle-3') });
    life.does('lead', merge).does('lead', { ...merge, factors: ['blueprint-1.g1', 'cycle-3.f1'] });
    expect(life.blueprint.factors).toMatchObject([
      { id: 'blueprint-1.g2', from: ['blueprint-1.g1', 'cycle-1.f1', 'cycle-2.f1', 'cycle-3.f1'] },
    ]);
  });

  it('only when they are there, are two, and of one kind', () => {
    const life = drafted().tells({
      type: 'take-contribution',
      ...aContribution('cycle-3', { factors: [aFactor('cycle-3', 1, { kind: 'barrier' })] }),
    });
    const send = (factors: string[], kind = 'success') => code(life.send('lead', { ...merge, factors, kind }));
    expect(send(['cycle-1.f1', 'cycle-9.f1'])).toBe('no-such-factor');
    expect(send(['cycle-1.f1', 'cycle-1.f1'])).toBe('merge-needs-two');
    expect(send(['cycle-1.f1', 'cycle-3.f1'])).toBe('factor-kinds-differ');
    expect(send(['cycle-1.f1', 'cycle-2.f1'], 'barrier')).toBe('factor-kinds-differ');
    expect(code(life.send('board', merge))).toBe('may-not');
    life.does('lead', merge);
    expect(code(life.send('lead', merge))).toBe('no-such-factor');
  });
});

describe('its text is written', () => {
  it('by who worked with it, part by part, and a part may be left out', () => {
    const life = drafted().does('coordinator-ggnet', aText);
    const { type: _, title, ...parts } = aText;
    expect(life.blueprint).toMatchObject({ title, text: { version: 1, ...parts } });
    life.does('alt-1', { type: 'edit-blueprint', title: 'nieuw', purpose: 'anders', howToBegin: 'zo' });
    expect(life.blueprint.text).toMatchObject({ version: 2, forWhom: null, whatItTakes: null, lookOutFor: null });
  });

  it('not by others, and not over what somebody else wrote meanwhile', () => {
    for (const person of ['board', 'funder', 'stranger']) expect(code(drafted().send(person, aText))).toBe('may-not');
    const life = new BlueprintLife().written();
    const receipt = life.send('lead', aText, { restsOn: { part: 'text', version: 0 } });
    expect(receipt).toMatchObject({ code: 'changed-meanwhile', details: { version: 1 } });
    expect(receipt).toMatchObject({ details: { texts: expect.arrayContaining([aText.forWhom, aText.whatItTakes]) } });
  });
});

describe('it is published', () => {
  it('in versions, each with a digest of all that is in it', () => {
    const life = published().does('facilitator', merge).does('lead', publish);
    expect(life.blueprint).toMatchObject({ published: 2, changed: false });
    const digests = life.events.flatMap(({ event }) => ('digest' in event ? [event.digest] : []));
    expect(new Set(digests).size).toBe(2);
  });

  it('under the same digest for the same content, in whatever order a state was kept', () => {
    const life = new BlueprintLife().written();
    const kept = JSON.parse(JSON.stringify(life.state), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof life.blueprint;
    const digestOf = (state: typeof life.blueprint) =>
      blueprintRules.decide(state, { type: 'publish-blueprint' }, life.contextOf('lead'));
    expect(digestOf(kept)).toEqual(digestOf(life.blueprint));
  });

  it('by the project lead only, with a text, and not twice the same', () => {
    expect(code(new BlueprintLife().written().send('facilitator', publish))).toBe('may-not');
    expect(code(drafted().send('lead', publish))).toBe('blueprint-empty');
    expect(code(published().send('lead', publish))).toBe('already-published');
  });

  it('and whoever relied on it is told', () => {
    const [last] = published().events.slice(-1);
    expect(last && blueprintRules.announces(last as never)).toEqual({
      type: 'hear-blueprint-published',
      blueprint: 'blueprint-1',
      version: 1,
    });
  });
});

describe('it is replaced', () => {
  it('by one that is published; it stays readable, and can be published again', () => {
    const life = published().beside('blueprint-2', { published: 1 }).does('lead', replace);
    expect(life.blueprint.replacedBy).toBe('blueprint-2');
    expect(statusOf(life.blueprint)).toBe('replaced');
    expect(blueprintRules.standing(life.blueprint)).toMatchObject({ phase: 'replaced', closed: false });
    life.does('lead', replace);
    expect(life.told.filter((type) => type === 'blueprint-replaced')).toHaveLength(1);
    life.does('facilitator', aText).does('lead', publish);
    expect(statusOf(life.blueprint)).toBe('published');
  });

  it('not by itself, nor by what is not there, not published or not used any more', () => {
    const life = published()
      .beside('blueprint-3', { published: 0 })
      .beside('blueprint-4', { published: 2, withdrawn: { reason: 'r' } })
      .beside('blueprint-5', { published: 2, replacedBy: 'blueprint-1' })
      .beside('cycle-1', { published: 1 });
    const by = (id: string) => code(life.send('lead', { ...replace, by: id }));
    expect(by('blueprint-1')).toBe('replaces-itself');
    expect(by('blueprint-9')).toBe('no-such-blueprint');
    expect(by('cycle-1')).toBe('no-such-blueprint');
    for (const id of ['blueprint-3', 'blueprint-4', 'blueprint-5']) expect(by(id)).toBe('not-published');
    life.beside('blueprint-2', { published: 1 });
    expect(code(life.send('alt-1', replace))).toBe('may-not');
    expect(blueprintRules.needs({ type: 'replace-blueprint', by: 'blueprint-2' })).toEqual(['blueprint-2']);
  });

  it('and hears of the other one without doing anything', () => {
    const life = published().beside('blueprint-2', { published: 1 }).does('lead', replace);
    const before = life.seq;
    life.tells({ type: 'hear-blueprint-published', blueprint: 'blueprint-2', version: 2 });
    life.tells({ type: 'hear-blueprint-withdrawn', blueprint: 'blueprint-2' });
    expect(life.seq).toBe(before);
  });
});

describe('it is withdrawn', () => {
  it('by the project lead with a reason; whoever started from it is told', () => {
    const life = new BlueprintLife().withdrawn();
    expect(life.blueprint.withdrawn).toEqual({ reason: 'het werkte niet' });
    expect(blueprintRules.standing(life.blueprint)).toMatchObject({ phase: 'withdrawn', closed: true });
    const [last] = life.events.slice(-1);
    expect(last && blueprintRules.announces(last as never)).toEqual({
      type: 'hear-blueprint-withdrawn',
      blueprint: 'blueprint-1',
    });
  });

  it('not by others, and nothing can be done to it afterwards', () => {
    expect(code(published().send('alt-1', withdraw))).toBe('may-not');
    const life = new BlueprintLife().withdrawn().beside('blueprint-2', { published: 1 });
    for (const command of [aText, merge, publish, replace, withdraw, appoint, review]) {
      expect([command.type, code(life.send('lead', command))]).toEqual([command.type, 'blueprint-withdrawn']);
    }
    const contribution = { type: 'take-contribution', ...aContribution('cycle-9') };
    expect(code(life.send(null, contribution, { via: 'service' }))).toBe('blueprint-withdrawn');
    expect(blueprintRules.allowed(life.blueprint, life.contextOf('lead')).map(({ code: why }) => why)).toEqual(
      Array.from({ length: 7 }, () => 'blueprint-withdrawn'),
    );
  });
});

describe('it is looked after', () => {
  it('by an owner with a role here, who is asked to look at it until the end of a day', () => {
    const life = published().does('alt-1', appoint);
    expect(life.blueprint.owner).toEqual({ person: 'facilitator', role: 'facilitator' });
    expect(blueprintRules.dues(life.blueprint)).toEqual([
      {
        what: 'review:blueprint',
        occurrence: 1,
        since: life.now,
        until: calendar.endOf('2026-12-01'),
        who: [{ role: 'facilitator', person: 'facilitator' }],
      },
    ]);
  });

  it('and another owner takes over the date, as another asking', () => {
    const life = published().does('lead', appoint).does('lead', { type: appoint.type, owner: 'alt-1' });
    expect(blueprintRules.dues(life.blueprint)).toMatchObject([
      { occurrence: 2, until: calendar.endOf('2026-12-01'), who: [{ role: 'alt', person: 'alt-1' }] },
    ]);
  });

  it('and whoever owns it says that it was looked at, and when it will be next', () => {
    const life = published().does('lead', appoint).does('facilitator', review);
    expect(life.blueprint.review).toMatchObject({
      on: '2027-06-01',
      until: calendar.endOf('2027-06-01'),
      last: life.now,
    });
    life.does('lead', { type: 'review-blueprint' });
    expect(life.blueprint.review).toMatchObject({ on: null, until: null });
    expect(blueprintRules.dues(life.blueprint)).toEqual([]);
  });

  it('nobody is asked when no day was agreed on, or when it is not used any more', () => {
    const undated = published().does('lead', { type: appoint.type, owner: 'alt-1' });
    expect(blueprintRules.dues(undated.blueprint)).toEqual([]);
    const replaced = published().does('lead', appoint).beside('blueprint-2', { published: 1 }).does('lead', replace);
    expect(blueprintRules.dues(replaced.blueprint)).toEqual([]);
    const withdrawn = published().does('lead', appoint).does('lead', withdraw);
    expect(blueprintRules.dues(withdrawn.blueprint)).toEqual([]);
  });

  it('not by somebody without a role here, nor until a day that is over, nor as others please', () => {
    expect(code(published().send('lead', { ...appoint, owner: 'stranger' }))).toBe('no-such-person-here');
    expect(code(published().send('lead', { ...appoint, owner: 'nobody' }))).toBe('no-such-person-here');
    expect(code(published().send('lead', { ...appoint, reviewOn: '2026-05-31' }))).toBe('date-is-past');
    expect(code(published().send('lead', { ...review, next: '2026-05-31' }))).toBe('date-is-past');
    expect(code(published().send('facilitator', appoint))).toBe('may-not');
    expect(code(published().does('lead', appoint).send('alt-1', review))).toBe('may-not');
  });
});

it('understands what was written before factors had somebody to ask', () => {
  const { ask: _, ...factor } = aFactor('cycle-1', 1);
  const events: Message[] = [
    { type: 'blueprint-created', workpackage: 'zorgverlening', title: 'titel', drafted: true } as Message,
    { type: 'factors-contributed', cycle: 'cycle-1', factors: [factor] } as Message,
    { type: 'blueprint-edited', version: 1, title: 't', purpose: 'p', howToBegin: 'h', lookOutFor: null } as Message,
    { type: 'blueprint-published', version: 1, digest: 'd' } as Message,
  ];
  const recorded = events.map((event, place) => ({ event, seq: place + 1 }) as Recorded<Message>);
  expect(fold(blueprintRules as never, recorded)).toMatchObject({
    factors: [{ id: 'cycle-1.f1', cycles: ['cycle-1'], ask: [], from: [] }],
    contributions: [{ cycle: 'cycle-1', conclusion: null, usable: null }],
    text: { version: 1, forWhom: null, whatItTakes: null },
    published: 1,
  });
  expect(() => fold(blueprintRules as never, [...recorded, { event: { type: 'x' } } as Recorded<Message>])).toThrow(
    'do not know the event "x"',
  );
});
