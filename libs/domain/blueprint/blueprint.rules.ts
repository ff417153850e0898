import { refuseUnless } from '../../engine/refused.js';
import { type Rules } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb, type Verbs } from '../../engine/verb.js';
import { blueprintCommand, type BlueprintCommand } from './blueprint.commands.js';
import { type BlueprintEvent } from './blueprint.events.js';
import { evolveBlueprint } from './blueprint.evolve.js';
import { type BlueprintState } from './blueprint.state.js';
import { beginBlueprint } from './commands/begin-blueprint.js';
import { editBlueprint } from './commands/edit-blueprint.js';
import { publishBlueprint } from './commands/publish-blueprint.js';
import { takeContribution } from './commands/take-contribution.js';

type Later = Exclude<BlueprintCommand, { type: 'create-blueprint' | 'draft-blueprint' }>;

/** What people do to a blueprint. */
const byPersons = { 'edit-blueprint': editBlueprint, 'publish-blueprint': publishBlueprint };

const verbs: Verbs<BlueprintState, Later, BlueprintEvent> = { ...byPersons, 'take-contribution': takeContribution };

/** The rules of a blueprint: drafted, contributed to by cycles, written, published in versions. */
export const blueprintRules: Rules<BlueprintState, BlueprintCommand, BlueprintEvent> = {
  kind: 'blueprint',
  version: 1,
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
    const phase = state.published > 0 ? 'published' : 'draft';
    return { phase, kind: phase, entered: 1, missing: [], closed: false };
  },
  dues: () => [],
  allowed: (state, context) => allowedBy(byPersons, state, context),
  versionOf: (state, part) => (part === 'text' ? (state?.text.version ?? 0) : undefined),
  textsOf: ({ text: { purpose, howToBegin, lookOutFor } }) =>
    [purpose, howToBegin, lookOutFor].filter((text) => text !== null),
  needs: () => [],
  tells: () => [],
  announces: ({ process, event }) =>
    event.type === 'blueprint-published'
      ? { type: 'hear-blueprint-published', blueprint: process, version: event.version }
      : undefined,
};
