import { describe, expect, it } from '@jest/globals';
import { anAgreement as make, WorkpackageLife } from '../../../test/support/builders/workpackage.js';
import { planMessages } from '../../messages/plan-messages.js';
import { calendarOf } from '../../messages/calendar.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { fold } from '../../engine/turn.js';
import { workpackageRules } from './workpackage.rules.js';

const create = { type: 'create-workpackage', name: 'Zorgverlening', question: 'wat helpt?' };
const rewrite = { type: 'rewrite-workpackage', question: 'wat helpt wie?', reason: 'er is meer dan één groep' };
const close = { type: 'close-workpackage', reason: 'de vraag is beantwoord' };
const refused = (code: string) => expect.objectContaining({ outcome: 'refused', code });

const aWorkpackage = () => new WorkpackageLife().begun();

describe('beginning a workpackage', () => {
  it('is done by the project lead, and known by the id of its process', () => {
    const life = new WorkpackageLife().does('lead', { ...create, content: 'inhoud', owner: 'client' });
    expect(life.events.map(({ event }) => event)).toMatchObject([
      { type: 'workpackage-created', workpackage: 'workpackage-1', name: 'Zorgverlening', owner: 'client' },
    ]);
    expect(life.workpackage.text).toEqual({ version: 1, question: 'wat helpt?', content: 'inhoud', approach: null });
    expect(workpackageRules.standing(life.workpackage)).toMatchObject({ phase: 'running', closed: false });
  });

  it('is refused twice, and to whoever leads less than the programme', () => {
    expect(aWorkpackage().send('lead', create)).toEqual(refused('exists-already'));
    for (const person of ['stranger', 'facilitator', 'alt-1', 'board']) {
      expect(new WorkpackageLife().send(person, create)).toEqual(refused('may-not'));
    }
  });

  it('is done by a service for one that stands in the directory, by nobody in particular', () => {
    const life = aWorkpackage();
    expect(life.workpackage).toMatchObject({ workpackage: 'zorgverlening', process: 'workpackage-1', owner: null });
    expect(life.events[0]).toMatchObject({ actor: null, event: { name: null } });
  });

  it('is refused with an owner who holds no role around it', () => {
    expect(new WorkpackageLife().send('lead', { ...create, owner: 'nobody' })).toEqual(refused('no-such-person-here'));
    // Whoever works in another workpackage takes no part in this one.
    expect(new WorkpackageLife().send('lead', { ...create, owner: 'stranger' })).toEqual(
      refused('no-such-person-here'),
    );
  });

  it('is what anything else waits for', () => {
    expect(new WorkpackageLife().send('lead', rewrite)).toEqual(refused('does-not-exist'));
  });
});

describe('the question of a workpackage', () => {
  it('changes while it runs, each time with a reason, and what is not named stays', () => {
    const life = aWorkpackage()
      .does('facilitator', { type: 'rewrite-workpackage', approach: 'samen', reason: 'de aanpak werd helder' })
      .does('alt-1', rewrite, { restsOn: { part: 'text', version: 2 } });
    expect(life.workpackage.text).toEqual({
      version: 3,
      question: 'wat helpt wie?',
      content: null,
      approach: 'samen',
    });
    expect(life.events.at(-1)?.event).toEqual({
      ...rewrite,
      type: life.told.at(-1),
      version: 3,
      content: null,
      approach: null,
    });
  });

  it('is not changed on a version that was changed meanwhile', () => {
    const life = aWorkpackage().does('lead', rewrite, { restsOn: { part: 'text', version: 1 } });
    const receipt = life.send('facilitator', rewrite, { restsOn: { part: 'text', version: 1 } });
    expect(receipt).toEqual(refused('changed-meanwhile'));
    expect(receipt).toMatchObject({ details: { version: 2, yours: 1, texts: ['wat helpt wie?'] } });
    expect(life.send('lead', rewrite, { restsOn: { part: 'plan', version: 1 } })).toEqual(refused('no-such-part'));
  });

  it('is refused to whoever may not, and when nothing is rewritten', () => {
    for (const person of ['board', 'coordinator-ggnet', 'client', 'stranger']) {
      expect(aWorkpackage().send(person, rewrite)).toEqual(refused('may-not'));
    }
    const nothing = { type: 'rewrite-workpackage', reason: 'zomaar' };
    expect(aWorkpackage().send('lead', nothing)).toEqual(refused('nothing-rewritten'));
  });

  it('is changed by its owner, whatever role they hold', () => {
    const life = aWorkpackage().does('lead', { type: 'appoint-owner', owner: 'client' });
    expect(life.does('client', rewrite).workpackage.text.version).toBe(2);
    life.does('lead', { type: 'appoint-owner', owner: 'board' });
    expect(life.send('client', rewrite)).toEqual(refused('may-not'));
  });
});

describe('the owner of a workpackage', () => {
  const appoint = { type: 'appoint-owner', owner: 'coordinator-ggnet' };

  it('is appointed by the project lead; appointed again, nothing happens', () => {
    const life = aWorkpackage().does('lead', appoint).does('lead', appoint);
    expect(life.workpackage.owner).toBe('coordinator-ggnet');
    expect(life.told.filter((type) => type === 'owner-appointed')).toHaveLength(1);
  });

  it('is not appointed by others, and not somebody who takes no part', () => {
    expect(aWorkpackage().send('facilitator', appoint)).toEqual(refused('may-not'));
    expect(aWorkpackage().does('lead', appoint).send('coordinator-ggnet', appoint)).toEqual(refused('may-not'));
    for (const owner of ['nobody', 'stranger']) {
      expect(aWorkpackage().send('lead', { ...appoint, owner })).toEqual(refused('no-such-person-here'));
    }
  });
});

describe('a working agreement', () => {
  const revise = { ...make, type: 'revise-agreement', agreement: 'workpackage-1.a1', what: 'elke maand' };
  const end = { type: 'end-agreement', agreement: 'workpackage-1.a1' };

  it('is made, revised and ended, and its number is not given again', () => {
    const life = aWorkpackage().does('board', make).does('alt-1', revise).does('lead', end).does('facilitator', make);
    expect(life.told.slice(1)).toEqual(['agreement-made', 'agreement-revised', 'agreement-ended', 'agreement-made']);
    expect(life.events.map(({ event }) => event)).toMatchObject([
      {},
      { agreement: 'workpackage-1.a1', version: 1, who: [{ person: 'coordinator-ggnet', role: 'coordinator' }] },
      { agreement: 'workpackage-1.a1', version: 2, what: 'elke maand' },
      { agreement: 'workpackage-1.a1', reason: null },
      { agreement: 'workpackage-1.a2', version: 1 },
    ]);
    expect(life.workpackage.agreements).toEqual({ 2: { version: 1 } });
  });

  it('is refused to whoever may not', () => {
    const life = aWorkpackage().does('lead', make);
    for (const command of [make, revise, end]) {
      expect(life.send('coordinator-ggnet', command)).toEqual(refused('may-not'));
      expect(life.send('stranger', command)).toEqual(refused('may-not'));
    }
  });

  it('is refused with somebody who takes no part, or when it is looked at again before it holds', () => {
    const life = aWorkpackage().does('lead', make);
    for (const command of [make, revise]) {
      expect(life.send('lead', { ...command, who: ['lead', 'nobody'] })).toEqual(refused('no-such-person-here'));
      expect(life.send('lead', { ...command, reviewOn: '2026-05-31' })).toEqual(refused('period-backwards'));
    }
  });

  it('can be revised or ended only where there is one that holds', () => {
    const life = aWorkpackage()
      .does('lead', make)
      .does('lead', make)
      .does('lead', { ...end, reason: 'klaar' });
    const others = ['workpackage-1.a3', 'workpackage-1.a01', 'workpackage-1.a', 'workpackage-2.a2', 'toString'];
    for (const command of [revise, end]) {
      expect(life.send('lead', command)).toEqual(refused('agreement-over'));
      for (const other of others) {
        expect(life.send('lead', { ...command, agreement: other })).toEqual(refused('no-such-agreement'));
      }
    }
  });

  it('is looked at again by those in it until the end of its day, each in the role nearest to it', () => {
    const life = aWorkpackage();
    life.cast.unshift({ person: 'alt-1', role: 'board' });
    life.does('lead', { ...make, who: ['coordinator-ggnet', 'alt-1', 'alt-1'], reviewOn: '2026-09-01' });
    expect(workpackageRules.dues(life.workpackage)).toEqual([
      {
        what: 'agreement:workpackage-1.a1',
        occurrence: 1,
        since: life.now,
        until: '2026-09-01T22:00:00.000Z',
        who: [
          { role: 'coordinator', team: 'ggnet', person: 'coordinator-ggnet' },
          { role: 'alt', person: 'alt-1' },
        ],
      },
    ]);
  });

  it('reminds nobody without a review date, or once it has ended', () => {
    const life = aWorkpackage().does('lead', make);
    expect(workpackageRules.dues(life.workpackage)).toEqual([]);
    life.does('lead', { ...revise, reviewOn: '2026-09-01' });
    expect(workpackageRules.dues(life.workpackage)).toHaveLength(1);
    expect(workpackageRules.dues(life.does('lead', end).workpackage)).toEqual([]);
  });

  it('is asked about anew when its date was moved, and never for what lay before', () => {
    const life = aWorkpackage().does('lead', { ...make, reviewOn: '2026-06-30' });
    const steps = () =>
      planMessages({
        dues: workpackageRules.dues(life.workpackage),
        ladder: aSettings().ladder,
        calendar: calendarOf(aSettings()),
        toldAt: '09:00',
        hands: [],
      }).map(({ key, due }) => `${key.occurrence} ${key.step} ${due.slice(0, 10)}`);
    expect(steps()[0]).toBe('1 14-days-before 2026-06-16');
    life.now = '2026-06-24T08:00:00.000Z';
    life.does('lead', { ...revise, reviewOn: '2026-06-30' });
    expect(steps()[0]).toBe('2 3-working-days-before 2026-06-25');
  });

  it('leaves the state small, also when there are a hundred', () => {
    const life = aWorkpackage();
    const people = Array.from({ length: 30 }, (_, place) => `coordinator.instelling-${place}`);
    life.cast.push(
      ...people.map((person) => ({
        person,
        role: 'coordinator',
        workpackage: 'zorgverlening',
        team: person.slice(12),
      })),
    );
    for (let place = 0; place < 100; place++) {
      const who = Array.from({ length: 8 }, (_, next) => people[(place + next) % 30]);
      life.does('lead', { ...make, who, reviewOn: '2026-09-01' });
    }
    expect(Object.keys(life.workpackage.agreements)).toHaveLength(100);
    expect(workpackageRules.dues(life.workpackage)[99]?.who).toHaveLength(8);
    expect(JSON.stringify(life.state).length).toBeLessThan(16_000);
  });
});

describe('a workpackage that is closed', () => {
  it('was closed by the project lead, and by nobody else', () => {
    for (const person of ['board', 'facilitator', 'alt-1', 'stranger']) {
      expect(aWorkpackage().send(person, close)).toEqual(refused('may-not'));
    }
    const life = aWorkpackage().does('lead', close);
    expect(life.events.at(-1)?.event).toEqual({ type: 'workpackage-closed', reason: close.reason });
    expect(workpackageRules.standing(life.workpackage)).toMatchObject({ phase: 'closed', entered: 2, closed: true });
  });

  it('is not changed any more, and reminds nobody', () => {
    const life = aWorkpackage()
      .does('lead', { ...make, reviewOn: '2026-09-01' })
      .does('lead', close);
    const agreement = 'workpackage-1.a1';
    const later = [
      rewrite,
      { type: 'appoint-owner', owner: 'lead' },
      make,
      { ...make, type: 'revise-agreement', agreement },
      { type: 'end-agreement', agreement },
      close,
    ];
    for (const command of later) expect(life.send('lead', command)).toEqual(refused('workpackage-closed'));
    expect(workpackageRules.dues(life.workpackage)).toEqual([]);
  });
});

describe('what somebody may do with a workpackage', () => {
  const possible = (life: WorkpackageLife, person: string) =>
    workpackageRules
      .allowed(life.workpackage, life.contextOf(person))
      .flatMap(({ command, about, possible: may }) =>
        may ? [about === undefined ? command : `${command} ${about}`] : [],
      );

  it('is shown as it would be decided, for each agreement that holds', () => {
    const life = aWorkpackage().does('lead', make);
    const agreeing = ['make-agreement', 'revise-agreement workpackage-1.a1', 'end-agreement workpackage-1.a1'];
    expect(possible(life, 'lead')).toEqual([
      ...['rewrite-workpackage', 'appoint-owner', ...agreeing],
      ...['write-to-working-group', 'close-workpackage'],
    ]);
    expect(possible(life, 'board')).toEqual(agreeing);
    expect(possible(life, 'client')).toEqual([]);
    life.does('lead', { type: 'appoint-owner', owner: 'client' });
    expect(possible(life, 'client')).toEqual(['rewrite-workpackage', ...agreeing, 'write-to-working-group']);
    expect(possible(life.does('lead', close), 'lead')).toEqual([]);
  });
});

describe('the life of a workpackage', () => {
  it('can be told again from its events', () => {
    const life = aWorkpackage()
      .does('lead', { ...make, reviewOn: '2026-09-01' })
      .does('lead', rewrite)
      .does('lead', close);
    life.does(null, { type: 'refresh' }, { via: 'service' });
    expect(fold(workpackageRules, life.events)).toEqual(life.state);
  });

  it('waits for rules that understand it when something happened that these do not', () => {
    const [created] = aWorkpackage().events;
    const unknown = created && { ...created, event: { type: 'newer' } };
    expect(() => unknown && fold(workpackageRules, [unknown])).toThrow('newer');
    expect(() => unknown && fold(workpackageRules, [created, unknown])).toThrow('newer');
  });
});
