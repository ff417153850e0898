/** How documents look: the colours of the product on white paper, one accent, legible when printed in black and white. */
export const colours = {
  ink: '#1c2430',
  soft: '#545c69',
  accent: '#0b5a5e',
  line: '#c9c1b3',
} as const;

/** A size of letters and of the lines they stand on, in points. */
export interface Size {
  letters: number;
  line: number;
}

/** The sizes of a document's text, in points. */
export const sizes = {
  title: { letters: 18, line: 23 },
  heading: { letters: 13, line: 18 },
  text: { letters: 10.5, line: 15 },
  small: { letters: 9, line: 12.5 },
} as const satisfies Record<string, Size>;

/** Paper of the size A4 with its margins, in points. */
export const paper = { width: 595.28, height: 841.89, side: 62, top: 60, bottom: 68 } as const;

/** The width (points) that text may take. */
export const measure = paper.width - 2 * paper.side;

/** Where texts begin that have a label before them, in points. */
export const labelWidth = 128;
