import { capitalised } from '../language.js';
import { englishBlueprintRefusals } from './blueprints.en.js';
import { englishCoalitionRefusals } from './coalition.en.js';
import { englishDeadlineRefusals } from './deadlines.en.js';
import { englishMeetingRefusals } from './meetings.js';
import { englishPlanRefusals } from './plan.en.js';
import { type dutchRefusals } from './refusals.nl.js';
import { englishProgrammeRefusals } from './programme.en.js';
import { type RefusalSentence } from './refusing.js';
import { englishTeamRefusals } from './teams.en.js';
import { englishWritingRefusals } from './writing.en.js';

/** Why something can't be done now, and what can, in English. */
export const englishRefusals: Record<keyof typeof dutchRefusals, RefusalSentence> = {
  ...englishTeamRefusals,
  ...englishPlanRefusals,
  ...englishDeadlineRefusals,
  ...englishWritingRefusals,
  ...englishBlueprintRefusals,
  ...englishCoalitionRefusals,
  ...englishProgrammeRefusals,
  ...englishMeetingRefusals,
  'does-not-exist': 'This does not exist. Check the link, or begin at the overview.',
  'no-such-part': 'What you are changing is not there, or not yet. Open the page again and see what is there now.',
  'changed-meanwhile': ({ part, detail }) =>
    detail('part').startsWith('gate:')
      ? 'What you were going to decide on has just changed. Your choice does not count yet. Read it again, then choose.'
      : `Somebody else just changed ${part}. Your text is kept. See the difference.`,
  'not-in-the-future': 'This date is still to come. Choose today or an earlier day.',
  'exists-already': 'This exists already, so nothing new was made. Go on with what is there.',
  'dates-out-of-order': ({ phase }) =>
    `${capitalised(phase)} can't end before the phase ahead of it. Choose a later date, or move the other phase first.`,
  'plan-lacks': ({ detail }) => englishLack(detail('kind')),
  'names-not-unique': ({ detail }) =>
    detail('name') === 'team'
      ? 'A team is on the list twice. Choose each team once.'
      : 'Two phases or gates of this plan have the same name. Give one of them another name.',
  'hypothesis-locked': 'The hypothesis is locked. Do you see it differently now? Adjust the hypothesis, and say why.',
  'no-hypothesis': 'There is no hypothesis to submit yet. Write it first.',
  'already-submitted': 'This has been submitted already. Nothing to do until it is decided.',
  'no-such-author': 'One of the writers does not take part in this cycle. Choose people who do.',
  'gate-not-open': ({ gate }) =>
    `Nobody can decide on ${gate} now: this cycle is in another phase. See what it is time for now.`,
  'no-such-gate': 'The plan has no such gate. Choose one from the plan.',
  'nothing-submitted': ({ gate }) =>
    `You can't decide on ${gate} yet: nothing has been submitted. Ask the writers to do so.`,
  'wrote-it': ({ gate }) => `You helped write this, so somebody else decides on ${gate}. Name a second reader.`,
  'not-a-decider': ({ gate, allRoles }) =>
    allRoles
      ? `It is not for you to decide on ${gate} here, but for ${allRoles}. Ask ${allRoles}.`
      : `It is not for you to decide on ${gate}. Ask the project lead who does.`,
  'already-approved': ({ gate }) => `You have agreed on ${gate} already. Nothing left to do.`,
  'no-such-phase': 'This phase is not in the plan, or not possible here. Choose another phase of the plan.',
  'phase-is-over': ({ phase, detail }) =>
    detail('phase') === 'contribute'
      ? 'This cycle is already sharing what it learnt. It has a blueprint; go on writing in that one.'
      : `This is no longer possible: ${phase} is over. Is there something to add? Put it in a note.`,
  'date-is-past': ({ phase, detail }) =>
    `The new date${detail('phase') && ` for ${phase}`} is already past. Choose a date that is still to come.`,
  'no-such-team': 'This team does not take part in this cycle. Choose a team that does.',
  'not-your-team': ({ team }) =>
    `You do not belong to ${team}, so you can't do this for that team. Ask the team's coordinator.`,
  'experiment-not-running':
    'The experiment is not running now. This is only possible while it is. You can always add a note.',
  'evaluation-accepted': 'The evaluation has been accepted. You can still read everything, and add a note.',
  'evaluation-too-soon':
    'It is too soon for the evaluation: the hypothesis is not locked yet. Submit the hypothesis first. You can add notes already.',
  'no-evaluation': 'There is no evaluation to submit yet. Write it first.',
  'period-backwards': 'The period ends before it begins. Look at both dates again.',
  'needs-board': ({ detail }) =>
    detail('command') === 'set-quorum'
      ? 'This gate is being decided on already. Only the board can go on with fewer deciders. Ask the board, or find a deputy.'
      : 'To adopt or expand this, the board has to explain why: the expectation was not confirmed. Ask the board, or choose “adapt” or “let go”.',
  'reason-required': ({ detail }) =>
    detail('command') === 'move-date'
      ? 'This date moves by more than ten working days. Others rely on it. Say why.'
      : detail('command') === 'write-evaluation'
        ? 'This next step needs an explanation, because the conclusion alone does not lead to it. Say why.'
        : 'Others rely on this. Say why.',
  'exploring-never-confirmed':
    "An exploring hypothesis can't be confirmed: nothing said beforehand what would refute it. Choose “refuted” or “too early to say”.",
  'too-few-measurements': ({ count }) => {
    const [measurements, needed] = [count('measurements'), count('needed')];
    const figures =
      measurements === undefined || needed === undefined
        ? 'there are too few measurements'
        : `${measurements} ${measurements === 1 ? 'measurement' : 'measurements'}, at least ${needed} needed`;
    return `Too early to say: ${figures}. Record measurements, or choose “too early to say”.`;
  },
  'no-such-blueprint': 'There is no such blueprint. Choose one from the list, or begin one yourself.',
  'stay-is-over': 'The cycle has moved on to another phase. Nothing was changed. Open the page again.',
  closed: 'This cycle has ended. You can still read everything. Want to go on? Begin a new cycle.',
  'may-not': ({ command, anyRole }) =>
    anyRole
      ? `Only ${anyRole} can ${command} here. Ask ${anyRole}.`
      : `You can't ${command} here. Ask the project lead who can.`,
  'blueprint-empty':
    "This can't be published yet: the blueprint is still empty. First write what it is for and how to begin.",
  'already-published': 'This blueprint is published already and has not changed since. Nothing to do.',
  'not-linked': 'This blueprint does not belong to this cycle. First contribute what you learnt.',
  'no-such-person-here':
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  'nothing-rewritten': 'Nothing has changed yet. Change the question, the content or the approach.',
  'working-group-empty': 'Nobody is in this working group: no team has a coordinator. Appoint one first.',
  'no-such-agreement': 'There is no such working agreement. Choose one from the list.',
  'agreement-over': 'This working agreement has ended already. Want it back? Make a new working agreement.',
  'workpackage-closed':
    'This workpackage is closed. You can still read everything. Want to go on? Begin a new workpackage.',
  'rule-failed': 'Something went wrong on our side. Nothing was changed. We are looking into it. Try again later.',
  'not-stored': 'We could not save this. Nothing was changed. We are looking into it. Try again later.',
};

/** What is said when the code is not known here. */
export const englishUnknown =
  'This is not possible now. Nothing was changed. Open the page again, or ask the project lead.';

function englishLack(kind: string): string {
  if (kind.startsWith('quorum:')) {
    return 'One gate of this plan does not say who decides. Choose at least one role. Only in an experiment do the teams decide themselves.';
  }
  const lacks: Partial<Record<string, string>> = {
    hypothesis: 'a phase for the hypothesis, before the experiment',
    experiment: 'a phase for the experiment',
    evaluation: 'a phase for the evaluation, after the experiment',
  };
  return `You can't work by this plan yet. It still needs ${lacks[kind] ?? 'a phase'}. Add it.`;
}
