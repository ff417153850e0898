import { asHtml } from './markup.js';
import { asSubject, oneLine } from './one-line.js';
import { asText } from './text.js';
import { type Letter, type Matter, type Way, type WrittenLetter } from './letter.js';

/**
 * Writes a letter as it is sent: a subject on one line, plain text, and HTML with the same words. Whatever stands in a name
 * or a title, it stays words: it is never a header, a paragraph or an element of its own.
 */
export function writeLetter(letter: Letter): WrittenLetter {
  const plain = onLines(letter);
  return { subject: plain.subject, text: asText(plain), html: asHtml(plain) };
}

function onLines(letter: Letter): Letter {
  const {
    language,
    subject,
    from,
    greeting,
    heading,
    body,
    facts,
    sections = [],
    button,
    after,
    reason,
    ways,
  } = letter;
  return {
    language,
    subject: asSubject(subject),
    from: oneLine(from),
    greeting: oneLine(greeting),
    heading: oneLine(heading),
    body: body.map(oneLine),
    facts: facts.map(oneLine),
    sections: sections.map((section) => ({
      heading: oneLine(section.heading),
      matters: section.matters.map(matterOnLines),
    })),
    button: button && wayOnLine(button),
    after: after.map(oneLine),
    reason: oneLine(reason),
    ways: ways.map(wayOnLine),
  };
}

function matterOnLines({ title, detail, link }: Matter): Matter {
  return { title: oneLine(title), detail: oneLine(detail), link };
}

function wayOnLine({ label, link }: Way): Way {
  return { label: oneLine(label), link };
}
