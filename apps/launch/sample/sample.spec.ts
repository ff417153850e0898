import { describe, expect, it } from '@jest/globals';
import { checkPlan } from '../../../libs/domain/plan/phases.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { label } from '../../../libs/messages/words/labels.js';
import { readSample, samples } from './load-sample.js';
import { type Sample } from './sample.js';
import { monthsToShift, shiftDay, shiftPlan } from './shift-dates.js';

/** Who holds a role, by the ids of a team or a workpackage where it is held for one. */
function heldFor({ people }: Sample, role: string, scope: 'team' | 'workpackage'): (string | undefined)[] {
  return people.flatMap(({ holds }) => holds.filter((held) => held.role === role).map((held) => held[scope]));
}

const rolesIn = ({ people }: Sample) => new Set(people.flatMap(({ holds }) => holds.map(({ role }) => role)));

describe.each(samples)('the sample “%s”', (name) => {
  it('names nobody: every account is a role, and its address leads nowhere', async () => {
    const { people } = await readSample(name);
    const isRole =
      /^(Projectleider|Procesbegeleider|Lid \d|Stuurgroep|Destigmacoördinator|Coördinator|Vervanger|Contactpersoon|Ervaringsdeskundige|Abonnee|Volger)\b/;
    for (const person of people) {
      expect(person.email).toBe(`${person.id}@example.org`);
      expect(person.name).toMatch(isRole);
      expect(person.holds.length).toBeGreaterThan(0);
    }
  });

  it('has a coordinator in each team, and two people in the Action Learning Team of each workpackage', async () => {
    const data = await readSample(name);
    expect(heldFor(data, 'coordinator', 'team')).toEqual(data.teams.map(({ id }) => id));
    expect(heldFor(data, 'alt', 'workpackage')).toEqual(data.workpackages.flatMap(({ id }) => [id, id]));
    expect(data.workpackages.every(({ id }) => data.teams.some(({ workpackage }) => workpackage === id))).toBe(true);
    expect([...rolesIn(data)]).toEqual(expect.arrayContaining(['lead', 'board', 'facilitator', 'deputy', 'expert']));
  });

  it('refers to nothing that is not in it', async () => {
    const { organisations, workpackages, teams, people, coalition } = await readSample(name);
    const ids = (all: { id: string }[]) => new Set(all.map(({ id }) => id));
    const holds = people.flatMap((person) => person.holds);
    const known: [Set<string>, (string | undefined)[]][] = [
      [
        ids(organisations),
        [...organisations.map(({ partOf }) => partOf), ...teams.map(({ organisation }) => organisation)],
      ],
      [ids(organisations), [...coalition, ...holds].map(({ organisation }) => organisation)],
      [ids(workpackages), [...teams, ...holds].map(({ workpackage }) => workpackage)],
      [ids(teams), holds.map(({ team }) => team)],
      [ids(people), workpackages.map(({ owner }) => owner)],
    ];
    for (const [there, named] of known) {
      expect(named.filter((id) => id !== undefined && !there.has(id))).toEqual([]);
    }
  });

  it('uses only types of partner and states of entry that have their words in both languages', async () => {
    const { organisations, coalition } = await readSample(name);
    const kinds = [...organisations, ...coalition].flatMap(({ kind }) => kind ?? []);
    // The one word that is the same in both.
    for (const kind of kinds.filter((each) => each !== 'consortium')) {
      expect(label('nl', 'partner', kind)).not.toBe(label('en', 'partner', kind));
    }
    for (const { state } of coalition) expect(label('nl', 'entry', state)).not.toBe(label('en', 'entry', state));
  });

  it('says of every line in its examples that it is one', async () => {
    const { examples } = await readSample(name);
    expect(examples.filter((line) => !/^Voorbeeld, niet uit de bron: .+\.$/u.test(line))).toEqual([]);
    expect(new Set(examples).size).toBe(examples.length);
  });
});

it('no two programmes of the sample share an account, a team or anything else that has an id', async () => {
  const all = await Promise.all(samples.map(readSample));
  for (const part of ['organisations', 'workpackages', 'teams', 'people'] as const) {
    const ids = all.flatMap((data) => data[part].map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
  }
});

describe('the sample “In de ggz”', () => {
  it('has every organisation of its source, and the teams of its two pilottrajecten', async () => {
    const { organisations, teams, workpackages } = await readSample('in-de-ggz');
    expect(organisations.map((each) => each.name)).toEqual(
      'Samen Sterk zonder Stigma, PEPPER-consortium, Dimence, GGnet, RIBW GO, Wopit, GGZ Rivierduinen, GGZ Breburg'.split(
        ', ',
      ),
    );
    expect(organisations.filter(({ partOf }) => partOf === 'pepper').map(({ id }) => id)).toEqual([
      'dimence',
      'ggnet',
      'ribw-go',
    ]);
    const inPilot = (id: string) => teams.filter(({ workpackage }) => workpackage === id).map((team) => team.name);
    expect(workpackages.map(({ id, label: called }) => [called, id, ...inPilot(id)])).toEqual([
      ['pilottraject', 'zorgverlening', 'Dimence', 'GGnet', 'RIBW GO', 'Wopit'],
      ['pilottraject', 'werkomgeving', 'GGZ Rivierduinen', 'GGZ Breburg'],
    ]);
  });

  it('has a pledge of every team with Samen Sterk zonder Stigma, two of which are still to be signed', async () => {
    const { pledges, teams, settings } = await readSample('in-de-ggz');
    expect(pledges.map(({ team }) => team)).toEqual(teams.map(({ id }) => id));
    expect(new Set(pledges.map((pledge) => pledge.with))).toEqual(new Set(['samen-sterk']));
    const levels = settings.pledgeLevels.map(({ code }) => code);
    expect(pledges.filter(({ level }) => !levels.includes(level))).toEqual([]);
    expect(pledges.filter(({ signed }) => !signed).map(({ team }) => team)).toEqual(['ribw-go', 'wopit']);
    expect(settings.readyToStart).toMatchObject({ coordinators: true, pledges: true });
  });

  it('lists what is not in its source: the roles, the teams, the dates, the questions', async () => {
    const { examples } = await readSample('in-de-ggz');
    const listed = examples.join(' ');
    for (const role of ['alt', 'lead', 'facilitator', 'board', 'deputy', 'expert', 'subscriber']) {
      expect(listed).toContain(label('nl', 'role', role));
    }
    for (const example of [
      'accounts',
      'één team per instelling',
      'datums',
      'metingen',
      'vraag',
      'eigenaar',
      'pledge',
    ]) {
      expect(listed).toContain(example);
    }
  });

  it('is shifted by whole years when today then falls in the experiment', () => {
    const experiment = { from: '2020-09-01', until: '2021-03-31' };
    expect(monthsToShift(experiment, '2026-11-23')).toBe(72);
    expect(monthsToShift(experiment, '2027-03-31')).toBe(72);
    expect(monthsToShift(experiment, '2026-09-01')).toBe(72);
  });

  it('is shifted by whole months otherwise, and stays a plan that one can work by', async () => {
    const { experiment, settings } = await readSample('in-de-ggz');
    for (const today of ['2027-04-01', '2027-06-15', '2027-08-31']) {
      const months = monthsToShift(experiment, today);
      const { phases } = shiftPlan(settings.plan, months);
      expect(phases[0]?.until?.value.slice(0, 10) ?? '').toMatch(/^\d{4}-\d\d-(28|29|30|31)$/);
      expect((phases[0]?.until?.value ?? '') < today && today.slice(0, 7) <= (phases[1]?.until?.value ?? '')).toBe(
        true,
      );
      checkPlan({ phases }, calendarOf(settings));
    }
  });
});

describe('the sample “GEM”', () => {
  it('has every organisation that its source names', async () => {
    const { organisations } = await readSample('gem');
    const named = [
      ...['GEM consortium', 'VNG – Vereniging Nederlandse Gemeenten', 'MIND', 'UMC’s', 'Phrenos (Samen over de Brug)'],
      ...['ZN – Zorgverzekeraars Nederland', 'Health Holland', 'Ypsilon', 'VMDB', 'de Nederlandse ggz'],
      ...['Trimbos Instituut', 'Verzekeraars in regio Maastricht', 'Coalitie in regio Maastricht', 'PsychoseNet'],
    ];
    expect(organisations.map((each) => each.name)).toEqual(named);
    expect(organisations.filter(({ partOf }) => partOf === 'gem-consortium').map(({ id }) => id)).toEqual([
      'mind',
      'ypsilon',
      'vmdb',
      'nederlandse-ggz',
      'trimbos',
    ]);
  });

  it('has the parties of its coalition, and the funder with its condition', async () => {
    const { coalition, organisations } = await readSample('gem');
    const parties = organisations.filter(
      ({ id }) => !['gem-consortium', 'maastricht-coalition', 'psychosenet'].includes(id),
    );
    expect(coalition.map(({ organisation }) => organisation).sort()).toEqual(parties.map(({ id }) => id).sort());
    expect(coalition.filter(({ kind }) => kind === 'funder')).toMatchObject([
      {
        organisation: 'health-holland',
        required: false,
        note: expect.stringContaining('stappen formeel in') as unknown,
      },
    ]);
    const waitedFor = coalition.filter(({ required, state }) => required && state !== 'joined' && state !== 'signed');
    expect(waitedFor.map(({ organisation }) => organisation)).toEqual(['zn']);
  });

  it('keeps what Health Holland asks as a condition that nobody can let go, due in October', async () => {
    const { conditions, people } = await readSample('gem');
    expect(conditions).toMatchObject([{ by: 'funder.health-holland', waivable: false, dueOn: '2021-10-31' }]);
    const ids = people.map(({ id }) => id);
    for (const { by, owner } of conditions) expect(ids).toEqual(expect.arrayContaining([by, owner]));
  });

  it('lists what is not in its source: the states, the other workpackages, the teams, the roles, the dates', async () => {
    const data = await readSample('gem');
    const listed = data.examples.join(' ');
    const others = data.workpackages.filter(({ id }) => id !== 'disseminatie-en-implementatie');
    expect(others.filter(({ name }) => !listed.includes(`„${name}”`))).toEqual([]);
    for (const example of [
      'Health Holland',
      'hoe ver elke partij is',
      'sinds wanneer',
      'team Maastricht',
      'vraag',
      'eigenaar',
    ]) {
      expect(listed).toContain(example);
    }
    for (const role of ['alt', 'lead', 'board', 'facilitator', 'deputy', 'expert', 'follower', 'coordinator']) {
      expect(listed).toContain(label('nl', 'role', role));
    }
    expect([...rolesIn(data)]).toEqual(expect.arrayContaining(['partner', 'funder']));
    expect(listed).toContain('contactpersoon');
  });

  it('names none of the seven preconditions, which its source only counts', async () => {
    expect(JSON.stringify(await readSample('gem'))).not.toMatch(/randvoorwaarde (\d|[a-z]+:)|zeven/iu);
  });

  it('is always shifted by whole years: its experiment lasts one', async () => {
    const { experiment, settings, coalition } = await readSample('gem');
    expect(['2026-10-01', '2026-11-23', '2027-09-30'].map((today) => monthsToShift(experiment, today))).toEqual([
      60, 60, 60,
    ]);
    expect(monthsToShift(experiment, '2027-10-01')).toBe(72);
    const { phases } = shiftPlan(settings.plan, 60);
    expect(phases.map(({ until }) => until?.value)).toEqual(['2026-09-30', '2027-09', '2027-12', '2028-03']);
    checkPlan({ phases }, calendarOf(settings));
    expect(coalition.every(({ since }) => shiftDay(since, 60) < '2026-10-01')).toBe(true);
  });

  it('has gates that the Action Learning Team and the project lead decide', async () => {
    const { settings } = await readSample('gem');
    const gates = settings.plan.phases.map(({ kind, gate }) => [kind, ...gate.quorum.map(({ role }) => role)]);
    expect(gates).toEqual([
      ['hypothesis', 'alt', 'lead'],
      ['experiment'],
      ['evaluation', 'alt', 'lead'],
      ['blueprint', 'alt', 'lead'],
    ]);
  });
});
