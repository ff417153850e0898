import { type Around } from '../../../libs/domain/policies/around.js';
import { rights } from '../../../libs/domain/policies/rights/index.js';
import { type Asking, type Right, type Verdict } from '../../../libs/domain/policies/rights/right.js';
import { roles } from '../../../libs/domain/policies/standpoint.policy.js';
import { type Holding } from '../../../libs/engine/context.js';
import { capitalised } from '../../../libs/messages/words/language.js';
import { label } from '../../../libs/messages/words/labels.js';
import { table } from './table.js';
import { aboutWriting, naturally } from './describe-writing.js';

/** What a right is looked at for: each kind of process, a blueprint before and after it was published. */
const subjects = {
  cycle: { about: 'a cycle', around: { kind: 'cycle', teams: ['own', 'other'], published: false } },
  draft: { about: 'a blueprint that was never published', around: { kind: 'blueprint', teams: [], published: false } },
  published: { about: 'a published blueprint', around: { kind: 'blueprint', teams: [], published: true } },
  entry: {
    about: 'the entry of an organisation into the coalition',
    around: { kind: 'entry', teams: [], published: false },
  },
  pledge: { about: 'the pledge of a team', around: { kind: 'pledge', teams: [], published: false, team: 'own' } },
  meeting: { about: 'a meeting of a working group', around: { kind: 'meeting', teams: [], published: false } },
  workpackage: { about: 'a workpackage', around: { kind: 'workpackage', teams: [], published: false } },
} as const;

type Subject = keyof typeof subjects;

const aroundOf = (subject: Subject): Around => ({
  ...{ id: subject, programme: 'programme', workpackage: 'own', owner: null },
  ...{ organisation: 'own', organisationTeams: ['own', 'sister'], team: null },
  ...subjects[subject].around,
});

const signs: Record<Verdict, string> = { allowed: 'yes', refused: 'no', hidden: '' };

/** Who may read and do what, as a page that a person can review: made of the policy itself. */
export function describeRights(): string {
  return [
    '# Who may read and do what',
    '',
    'Made from the policy in `libs/domain/policies` by `npm run rights`; a test fails when it is stale. Each role is held here',
    'for what it is held for as a rule: an Action Learning Team (`alt`) for its workpackage, a coordinator and a deputy for a',
    'team that takes part, a partner for its organisation, the others for the whole programme. A role held for another team, another workpackage or another',
    'programme counts there, and not here.',
    '',
    '- **yes**: may, as far as it is possible at that moment. **if named**: where the plan names that role as a decider.',
    '- **no**: sees it, and is refused (403) with who can.',
    '- empty: does not see it; it is answered as what is not there (404).',
    '',
    ...aboutEachSubject(),
    ...aboutWriting(),
    ...aboutNothing(),
    ...heldElsewhere(),
  ].join('\n');
}

function aboutEachSubject(): string[] {
  const all: [string, Right][] = Object.entries(rights);
  return (Object.keys(subjects) as Subject[]).flatMap((subject) => {
    const around = aroundOf(subject);
    const its = all.filter(
      ([, { about }]) =>
        about === around.kind || about === 'process' || (about === 'workpackage-in-body' && subject === 'workpackage'),
    );
    return [
      `## ${capitalised(subjects[subject].about)}`,
      '',
      ...table(
        ['', ...roles],
        its.flatMap(([name, right]) => rowsOf(name, right, around)),
      ),
      '',
    ];
  });
}

function aboutNothing(): string[] {
  const all: [string, Right][] = Object.entries(rights);
  const its = all.filter(
    ([, { about, who }]) => (about === 'nothing' || about === 'programme' || about === 'own') && who === 'signed-in',
  );
  return [
    '## The programme, and oneself',
    '',
    'A list holds what one may read, and nothing else.',
    '',
    ...table(
      ['', ...roles],
      its.flatMap(([name, right]) => rowsOf(name, right, undefined)),
    ),
    '',
    '## Without signing in',
    '',
    ...all.flatMap(([name, { who, may }]) => (who === 'anybody' ? [`- \`${name}\`: ${may}`] : [])),
    '',
  ];
}

/** A role counts for what it is held for: what is left of it elsewhere. */
function heldElsewhere(): string[] {
  const elsewhere: [string, Partial<Holding>][] = [
    ['a team that takes no part, of the same workpackage', { workpackage: 'own', team: 'stranger' }],
    ['another workpackage', { workpackage: 'elsewhere' }],
  ];
  const reading: [string, Right, Subject][] = [
    ['read a cycle', rights['cycle.read'], 'cycle'],
    ['read a draft of a blueprint', rights['blueprint.read'], 'draft'],
    ['read a published blueprint', rights['blueprint.read'], 'published'],
    ['read a workpackage', rights['workpackage.read'], 'workpackage'],
  ];
  const verdict = (right: Right, subject: Subject, held: Holding) =>
    signs[right.judge({ person: 'somebody', holdings: [held], around: aroundOf(subject) })];
  return [
    '## Held for something else',
    '',
    'Of another programme nothing is there, whatever the role.',
    '',
    ...elsewhere.flatMap(([words, scope]) => [
      `For ${words}:`,
      '',
      ...table(
        ['', ...roles],
        reading.map(([may, right, subject]) => [
          may,
          ...roles.map((role) => verdict(right, subject, { person: 'somebody', role, ...scope })),
        ]),
      ),
      '',
    ]),
  ];
}

function rowsOf(name: string, right: Right, around: Around | undefined): string[][] {
  const row = (words: string, command?: string): string[] => [
    words,
    ...roles.map((role) => {
      const asking: Asking = { person: 'somebody', holdings: [naturally(role)], around, command };
      const verdict = right.judge(asking);
      const isForDeciders = verdict === 'allowed' && command !== undefined && right.commands?.[command]?.length === 0;
      return isForDeciders ? 'if named' : signs[verdict];
    }),
  ];
  if (!right.commands) return [row(`${right.may} (\`${name}\`)`)];
  return Object.entries(right.commands).map(([command, may]) => {
    const ownersToo = may.includes('owner') ? '; its owner, too' : '';
    return row(`${label('en', 'command', command)} (\`${command}\`${ownersToo})`, command);
  });
}
