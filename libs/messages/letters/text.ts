import { type Letter, type Section, type Way } from './letter.js';

/** A letter as plain text, whole in itself: each link stands on a line of its own, under what it is for. */
export function asText({ sections = [], button, ...letter }: Letter): string {
  const { greeting, heading, body, facts, after, reason, ways } = letter;
  const paragraphs = [
    greeting,
    heading,
    ...body,
    facts.join('\n'),
    ...sections.map(sectionAsText),
    button ? wayAsText(button) : '',
    ...after,
    ['-- ', reason, ...ways.map(wayAsText)].join('\n'),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function sectionAsText({ heading, matters }: Section): string {
  const lines = matters.map(({ title, detail, link }) => `* ${title}\n  ${detail}\n  ${link}`);
  return [`${heading}:`, ...lines].join('\n\n');
}

function wayAsText({ label, link }: Way): string {
  return `${label}:\n${link}`;
}
