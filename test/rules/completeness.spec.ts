import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type z } from 'zod';
import { blueprintCommand } from '../../libs/domain/blueprint/blueprint.commands.js';
import { cycleCommand } from '../../libs/domain/cycle/cycle.commands.js';
import { entryCommand } from '../../libs/domain/coalition/entry.commands.js';
import { meetingCommand } from '../../libs/domain/meeting/meeting.commands.js';
import { pledgeCommand } from '../../libs/domain/pledge/pledge.commands.js';
import { programmeCommand } from '../../libs/domain/programme/programme.commands.js';
import { workpackageCommand } from '../../libs/domain/workpackage/workpackage.commands.js';
import { refusalCodes } from '../../libs/messages/words/refusals.js';
import { type Row } from './table.js';
import { tables } from './tables/index.js';

const rows = Object.values(tables).flat();
const typeOf = ({ command, life }: Row): string => (typeof command === 'function' ? command(life()) : command).type;
const typesOf = (schema: { options: readonly z.ZodObject<{ type: z.ZodLiteral<string> }>[] }): string[] =>
  schema.options.map(({ shape }) => shape.type.value);

const commands = [
  ...[cycleCommand, blueprintCommand, workpackageCommand],
  ...[entryCommand, pledgeCommand, programmeCommand, meetingCommand],
].flatMap((schema) => typesOf(schema));
const folders = [
  ...['cycle', 'blueprint', 'workpackage', 'programme', 'coalition', 'pledge', 'meeting'],
  ...['plan', 'evaluation', 'gate'],
];

/** The codes that the rules refuse with, as their sources name them: where they refuse, or where the reason is chosen. */
function codesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((source) => [
      ...[...source.matchAll(/refuseUnless\(|new Refused\(/g)].flatMap(
        ({ index }) => codeOf(source.slice(index)) ?? [],
      ),
      ...[...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, text = '']) => text).filter(hasWords),
    ]);
}

/** The code of a refusing statement: the first text in it that is an argument of its own. */
function codeOf(statement: string): string | undefined {
  return /(?:,|Refused\()\s*'([a-z]+(?:-[a-z]+)*)'\s*[,)]/.exec(statement)?.[1];
}

const hasWords = (text: string): boolean => refusalCodes.includes(text);

describe('the tables', () => {
  it('have somebody who may and somebody who may not for every command', () => {
    const with_ = (is: (row: Row) => boolean) => new Set(rows.filter(is).map(typeOf));
    const [allowed, refused] = [with_(({ then }) => Array.isArray(then)), with_(({ then }) => !Array.isArray(then))];
    expect(commands.filter((type) => !allowed.has(type))).toEqual([]);
    expect(commands.filter((type) => !refused.has(type))).toEqual([]);
  });

  it('have every reason why the rules refuse something', () => {
    const known = new Set(folders.flatMap((folder) => codesIn(join('libs/domain', folder))));
    const shown = new Set(rows.flatMap(({ then }) => (Array.isArray(then) ? [] : [then.code])));
    expect(known.size).toBeGreaterThan(60);
    expect([...known].filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => !known.has(code))).toEqual([]);
  });
});
