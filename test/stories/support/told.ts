import { type Told } from './scene.js';

/** What services add to a cycle's timeline, at a moment of their own. */
export const byServices = [
  ...['approvals-opened', 'reminders-begun', 'blueprint-linked'],
  'prediction-laid-beside-data',
];

/** The types of everything that happened, in order; that mails went out is told among it, whenever they went. */
export const typesOf = ({ lines }: Told): string[] =>
  lines.map(({ type }) => type).filter((type) => type !== 'message-told');

/** The story's own events in order; what services add falls between them. */
export const byPeople = (told: Told): string[] => typesOf(told).filter((type) => !byServices.includes(type));

/** The sentences of a type, in order. */
export const sentencesOf = ({ lines }: Told, type: string): string[] =>
  lines.filter((line) => line.type === type).map(({ sentence }) => sentence);
