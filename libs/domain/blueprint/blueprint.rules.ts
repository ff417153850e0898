import { refuseUnless } from '../../engine/refused.js';
import { type Due, type Rules } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb, type Verbs } from '../../engine/verb.js';
import { blueprintCommand, type BlueprintCommand } from './blueprint.commands.js';
import { type BlueprintEvent } from './blueprint.events.js';
import { evolveBlueprint } from './blueprint.evolve.js';
import { statusOf, type BlueprintState } from './blueprint.state.js';
import { appointBlueprintOwner } from './commands/appoint-blueprint-owner.js';
import { beginBlueprint } from './commands/begin-blueprint.js';
import { editBlueprint } from './commands/edit-blueprint.js';
import { hearOfAnother } from './commands/hear-of-another.js';
import { mergeFactors } from './commands/merge-factors.js';
import { publishBlueprint } from './commands/publish-blueprint.js';
import { replaceBlueprint } from './commands/replace-blueprint.js';
import { reviewBlueprint } from './commands/review-blueprint.js';
import { takeContribution } from './commands/take-contribution.js';
import { withdrawBlueprint } from './commands/withdraw-blueprint.js';

type Later = Exclude<BlueprintCommand, { type: 'create-blueprint' | 'draft-blueprint' }>;

/** What people do to a blueprint. */
const byPersons = {
  'edit-blueprint': editBlueprint,
  'merge-factors': mergeFactors,
  'publish-blueprint': publishBlueprint,
  'replace-blueprint': replaceBlueprint,
  'withdraw-blueprint': withdrawBlueprint,
  'appoint-blueprint-owner': appointBlueprintOwner,
  'review-blueprint': reviewBlueprint,
};

const verbs: Verbs<BlueprintState, Later, BlueprintEvent> = {
  ...byPersons,
  'take-contribution': takeContribution,
  'hear-blueprint-published': hearOfAnother,
  'hear-blueprint-withdrawn': hearOfAnother,
};

/** The rules of a blueprint: drafted, contributed to by cycles, written, published in versions, and looked after. */
export const blueprintRules: Rules<BlueprintState, BlueprintCommand, BlueprintEvent> = {
  kind: 'blueprint',
  version: 2,
  command: blueprintCommand,
  decide(state, command, context) {
    if (command.type === 'create-blueprint' || command.type === 'draft-blueprint') {
      return beginBlueprint(state, command, context);
    }
    refuseUnless(state, 'does-not-exist');
    if (command.type === 'refresh' || command.type === 'due') return [];
    const verb = verbs[command.type] as Verb<BlueprintState, Later, BlueprintEvent>;
    return carryOut(verb, { state, command, context });
  },
  evolve: evolveBlueprint,
  standing(state) {
    const phase = statusOf(state);
    return { phase, kind: phase, entered: 1, missing: [], closed: phase === 'withdrawn' };
  },
  dues: duesOfBlueprint,
  allowed: (state, context) => allowedBy(byPersons, state, context),
  versionOf: (state, part) => (part === 'text' ? (state?.text.version ?? 0) : undefined),
  textsOf: ({ text: { version: _, ...parts } }) => Object.values(parts).filter((text) => text !== null),
  needs: (command) => (command.type === 'replace-blueprint' ? [command.by] : []),
  tells: () => [],
  announces({ process, event }) {
    if (event.type === 'blueprint-published') {
      return { type: 'hear-blueprint-published', blueprint: process, version: event.version };
    }
    return event.type === 'blueprint-withdrawn' ? { type: 'hear-blueprint-withdrawn', blueprint: process } : undefined;
  },
};

/** The owner looks at it again until the day that was agreed on; one that is replaced is not looked at any more. */
function duesOfBlueprint(state: BlueprintState): Due[] {
  const { owner, review } = state;
  const { until, since, occurrence } = review;
  const status = statusOf(state);
  if (!owner || until === null || since === null || status === 'replaced' || status === 'withdrawn') return [];
  return [{ what: 'review:blueprint', occurrence, since, until, who: [{ role: owner.role, person: owner.person }] }];
}
