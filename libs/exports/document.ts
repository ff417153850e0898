import { type Language } from '../messages/words/language.js';

/** A document that somebody takes along: what it says and in which order, whatever it is written as. */
export interface ExportDocument {
  title: string;
  language: Language;
  /** What it is about and when it was made, beneath the title. */
  meta: Labelled[];
  sections: Section[];
}

/** A part of a document, found by its heading. */
export interface Section {
  heading: string;
  blocks: Block[];
}

/** What a section is made of. */
export type Block =
  | { kind: 'paragraph'; text: string; tone?: 'soft' }
  | { kind: 'list'; items: string[] }
  | { kind: 'labelled'; items: Labelled[] }
  | Table;

/** A text with what it is called. */
export interface Labelled {
  label: string;
  text: string;
}

/** A table: its head is repeated on each page, and its rows are not cut. */
export interface Table {
  kind: 'table';
  head: string[];
  /** How wide each column is, as a share of the whole. */
  shares: number[];
  rows: Cell[][];
}

/** A cell of a table, with what stands small beneath it. */
export interface Cell {
  text: string;
  small?: string[];
  /** A name among sentences stands out. */
  tone?: 'strong';
}
