import { type ContributedFactor } from './blueprint.commands.js';

/** Everything that can have happened to a blueprint. Texts are references. */
export type BlueprintEvent =
  | { type: 'blueprint-created'; workpackage: string; title: string; drafted: boolean }
  | { type: 'factors-contributed'; cycle: string; factors: ContributedFactor[] }
  | {
      type: 'blueprint-edited';
      version: number;
      title: string;
      purpose: string;
      howToBegin: string;
      lookOutFor: string | null;
    }
  | { type: 'blueprint-published'; version: number; digest: string };
