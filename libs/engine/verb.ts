import { type Context } from './context.js';
import { Refused } from './refused.js';
import { type Allowed, type Message } from './rules.js';

/** What a command is about, and who asks when. */
export interface Asking {
  /** The part: a gate, a team, a phase; undefined for the whole process. */
  about: string | undefined;
  context: Context;
}

/** One thing that can be done to a process that exists: when it may be done, and what comes of it. */
export interface Verb<State, Command extends Message, Event extends Message> {
  /** The parts that it could be about now; without it, it is about the whole process. */
  abouts?(state: State): string[];
  /** The part that a command is about. */
  aboutOf?(command: Command): string | undefined;
  /** Refuses what can't be done now, or not by whoever asks. The same guard serves deciding and showing. @throws Refused */
  check(state: State, asking: Asking): void;
  /** What comes of a command that passed `check`. @throws Refused for what only the command's content shows */
  decide(state: State, command: Command, context: Context): Event[];
}

/** A verb for each type of command. */
export type Verbs<State, Command extends Message, Event extends Message> = {
  [Type in Command['type']]: Verb<State, Extract<Command, { type: Type }>, Event>;
};

/** Carries out a command by its verb: its guard, then its events. @throws Refused */
export function carryOut<State, Command extends Message, Event extends Message>(
  verb: Verb<State, Command, Event>,
  at: { state: State; command: Command; context: Context },
): Event[] {
  const { state, command, context } = at;
  verb.check(state, { about: verb.aboutOf?.(command), context });
  return verb.decide(state, command, context);
}

/** What may be done now and what not, with the reason: every verb's guard, for each part it could be about. */
export function allowedBy<State>(
  verbs: Record<string, Pick<Verb<State, never, Message>, 'abouts' | 'check'>>,
  state: State,
  context: Context,
): Allowed[] {
  return Object.entries(verbs).flatMap(([command, verb]) =>
    (verb.abouts?.(state) ?? [undefined]).map((about) => ({
      command,
      ...(about !== undefined && { about }),
      ...outcomeOf(() => {
        verb.check(state, { about, context });
      }),
    })),
  );
}

function outcomeOf(check: () => void): Pick<Allowed, 'possible' | 'code' | 'details'> {
  try {
    check();
    return { possible: true };
  } catch (error) {
    if (error instanceof Refused) return { possible: false, code: error.code, details: error.details };
    throw error;
  }
}
