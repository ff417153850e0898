import { type Message } from '../../../../libs/engine/rules.js';

/** Some examples of each type of event: a type without one does not compile. */
export type Examples<Event extends Message> = { [Type in Event['type']]: Extract<Event, { type: Type }>[] };
