import { type z } from 'zod';
import { type Language } from './language.js';

/** The most issues that one answer tells; whoever sends more mistakes than this does not read them one by one. */
const MOST = 20;

/** Something that does not fit: where, and what to do about it. */
export interface WordedIssue {
  /** The way to it in what was sent: `command.hypothesis.size`. Empty for the whole. */
  path: string;
  code: string;
  message: string;
}

/** Words what does not fit a schema, in short sentences. */
export function wordIssues(issues: z.core.$ZodIssue[], language: Language): WordedIssue[] {
  return issues.slice(0, MOST).map((issue) => ({
    path: issue.path.map(String).join('.').slice(0, 200),
    code: issue.code,
    message: words[language](issue),
  }));
}

const words: Record<Language, (issue: z.core.$ZodIssue) => string> = {
  nl: (issue) => {
    const kinds: Kinds = {
      string: 'een tekst',
      number: 'een getal',
      int: 'een heel getal',
      boolean: 'ja of nee (true of false)',
      array: 'een lijst',
      object: 'een object',
    };
    switch (issue.code) {
      case 'invalid_type':
        return issue.input === undefined && issue.message.endsWith('received undefined')
          ? 'Dit ontbreekt nog.'
          : `Dit moet ${kinds[issue.expected] ?? 'iets anders'} zijn.`;
      case 'too_small':
        if (issue.origin === 'string') return 'Vul dit in.';
        if (issue.origin === 'array') return `Kies er minstens ${issue.minimum}.`;
        if (issue.origin === 'date') return `Kies een datum vanaf ${yearOf(issue.minimum)}.`;
        return `Dit moet ${issue.inclusive === false ? 'meer dan' : 'minstens'} ${issue.minimum} zijn.`;
      case 'too_big':
        if (issue.origin === 'string') return `Dit is te lang: hooguit ${issue.maximum} tekens.`;
        if (issue.origin === 'array') return `Dit zijn er te veel: hooguit ${issue.maximum}.`;
        if (issue.origin === 'date') return `Kies een datum tot en met ${yearOf(issue.maximum)}.`;
        return `Dit mag hooguit ${issue.maximum} zijn.`;
      case 'invalid_format':
        return issue.format === 'date'
          ? 'Deze datum bestaat niet. Schrijf hem als jjjj-mm-dd.'
          : 'Dit heeft niet de juiste vorm.';
      case 'unrecognized_keys':
        return `Dit hoort er niet bij: ${listed(issue.keys)}.`;
      default:
        return optionsOf(issue) ? `Kies een van deze: ${optionsOf(issue)}.` : 'Dit klopt niet.';
    }
  },
  en: (issue) => {
    const kinds: Kinds = {
      string: 'a text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      object: 'an object',
    };
    switch (issue.code) {
      case 'invalid_type':
        return issue.input === undefined && issue.message.endsWith('received undefined')
          ? 'This is still missing.'
          : `This must be ${kinds[issue.expected] ?? 'something else'}.`;
      case 'too_small':
        if (issue.origin === 'string') return 'Please fill this in.';
        if (issue.origin === 'array') return `Choose at least ${issue.minimum}.`;
        if (issue.origin === 'date') return `Choose a date from ${yearOf(issue.minimum)} on.`;
        return `This must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`;
      case 'too_big':
        if (issue.origin === 'string') return `This is too long: ${issue.maximum} characters at most.`;
        if (issue.origin === 'array') return `These are too many: ${issue.maximum} at most.`;
        if (issue.origin === 'date') return `Choose a date up to and including ${yearOf(issue.maximum)}.`;
        return `This can be ${issue.maximum} at most.`;
      case 'invalid_format':
        return issue.format === 'date'
          ? 'There is no such date. Write it as yyyy-mm-dd.'
          : 'This does not have the right form.';
      case 'unrecognized_keys':
        return `This does not belong here: ${listed(issue.keys)}.`;
      default:
        return optionsOf(issue) ? `Choose one of these: ${optionsOf(issue)}.` : 'This is not right.';
    }
  },
};

type Kinds = Partial<Record<string, string>>;

function optionsOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_union' && 'options' in issue) return issue.options?.map(String).join(', ');
  return undefined;
}

function yearOf(moment: number | bigint): number {
  return new Date(Number(moment)).getUTCFullYear();
}

/** Keys as they were sent, but not at any length. */
function listed(keys: string[]): string {
  return keys
    .slice(0, 5)
    .map((key) => key.slice(0, 50))
    .join(', ');
}
