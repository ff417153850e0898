import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  TabStopType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { type Language } from '../../messages/words/language.js';
import { colours, labelWidth, paper, sizes, type Size } from '../look.js';

/** Word has Calibri or something just as wide everywhere; whoever edits the document keeps a font that they know. */
const FONT = 'Calibri';

/** Word counts in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** A colour as Word writes it. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

const proofed = { nl: 'nl-NL', en: 'en-GB' } as const;
const letters = ({ letters: size }: Size, colour: string = colours.ink) => ({ size: size * 2, color: hex(colour) });
const lines = ({ line }: Size, before: number, after: number) => ({
  line: twips(line),
  lineRule: LineRuleType.AT_LEAST,
  before: twips(before),
  after: twips(after),
});
/** Calibri is small for its size. */
const text = { letters: 11, line: sizes.text.line };
const small = { letters: 9.5, line: sizes.small.line };

/** The styles of a document: Word's own names for headings, so that its navigation and its reader's habits work. */
export function stylesFor(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { ...letters(text), font: FONT, language: { value: proofed[language], eastAsia: proofed[language] } },
        paragraph: { spacing: lines(text, 0, 0) },
      },
      heading1: {
        run: { ...letters(sizes.title), bold: true, font: FONT },
        paragraph: {
          spacing: lines(sizes.title, 0, 10),
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: hex(colours.accent) } },
        },
      },
      heading2: {
        run: { ...letters(sizes.heading, colours.accent), bold: true, font: FONT },
        paragraph: { spacing: lines(sizes.heading, 18, 5), keepNext: true },
      },
    },
    paragraphStyles: [
      style('BodyText', 'Body Text', { run: letters(text), spacing: lines(text, 0, 6) }),
      style('Soft', 'Soft', { run: letters(text, colours.soft), spacing: lines(text, 0, 6) }),
      style('Labelled', 'Labelled', { run: letters(text), spacing: lines(text, 0, 4), ...labels }),
      style('Meta', 'Meta', { run: letters(small), spacing: lines(small, 0, 2), ...labels }),
      style('Cell', 'Cell', { run: letters(text), spacing: lines(text, 0, 0) }),
      style('Small', 'Small', { run: letters(small, colours.soft), spacing: lines(small, 1, 0) }),
      style('ColumnHead', 'Column Head', { run: { ...letters(small, colours.soft), bold: true } }),
    ],
    characterStyles: [
      { id: 'Label', name: 'Label', basedOn: 'DefaultParagraphFont', run: { color: hex(colours.soft) } },
      { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', run: { bold: true } },
    ],
  };
}

const labels = {
  indent: { left: twips(labelWidth), hanging: twips(labelWidth) },
  tabStops: [{ type: TabStopType.LEFT, position: twips(labelWidth) }],
};

function style(id: string, name: string, { run, ...paragraph }: { run: object; spacing?: object }) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** The paper and its margins. */
export function pageOf() {
  const { width, height, side, top, bottom } = paper;
  return {
    size: { width: twips(width), height: twips(height) },
    margin: { top: twips(top), bottom: twips(bottom), left: twips(side), right: twips(side), footer: twips(32) },
  };
}

/** The dots of lists. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: 'list',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(16), hanging: twips(12) } } },
        },
      ],
    },
  ],
};
