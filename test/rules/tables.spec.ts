import { describe, expect, it } from '@jest/globals';
import { blueprintCommand } from '../../libs/domain/blueprint/blueprint.commands.js';
import { cycleCommand } from '../../libs/domain/cycle/cycle.commands.js';
import { entryCommand } from '../../libs/domain/coalition/entry.commands.js';
import { meetingCommand } from '../../libs/domain/meeting/meeting.commands.js';
import { pledgeCommand } from '../../libs/domain/pledge/pledge.commands.js';
import { workpackageCommand } from '../../libs/domain/workpackage/workpackage.commands.js';
import { blueprintRules } from '../../libs/domain/blueprint/blueprint.rules.js';
import { programmeCommand } from '../../libs/domain/programme/programme.commands.js';
import { programmeRules } from '../../libs/domain/programme/programme.rules.js';
import { cycleRules } from '../../libs/domain/cycle/cycle.rules.js';
import { entryRules } from '../../libs/domain/coalition/entry.rules.js';
import { meetingRules } from '../../libs/domain/meeting/meeting.rules.js';
import { pledgeRules } from '../../libs/domain/pledge/pledge.rules.js';
import { workpackageRules } from '../../libs/domain/workpackage/workpackage.rules.js';
import { type AnyRules } from '../../libs/engine/rules.js';
import { namelessIn } from '../../libs/messages/words/names.js';
import { sayRefusal } from '../../libs/messages/words/refusals.js';
import { type Life } from '../support/builders/life.js';
import { type Row, type Sent } from './table.js';
import { tables } from './tables/index.js';

const schemas = [
  ...[cycleCommand, blueprintCommand, workpackageCommand],
  ...[entryCommand, pledgeCommand, programmeCommand, meetingCommand],
];
const kinds: AnyRules[] = [
  cycleRules,
  blueprintRules,
  workpackageRules,
  entryRules,
  pledgeRules,
  programmeRules,
  meetingRules,
];
const teams: Partial<Record<string, string>> = { dimence: 'Dimence', ggnet: 'GGnet', wopit: 'Wopit' };

/** What a person who is refused reads. */
const said = (code: string, details: object, language: 'nl' | 'en') =>
  sayRefusal({
    code,
    details: details as Record<string, string>,
    language,
    names: { ...namelessIn(language), team: (id) => teams[id] ?? id },
  });

/** The command as the border lets it through; what a service sends comes past no border. */
function sentBy({ who, command }: Row, life: Life): Sent {
  const sent = typeof command === 'function' ? command(life) : command;
  if (who === null) return sent;
  const parsed = schemas.map((schema) => schema.safeParse(sent)).find(({ success }) => success);
  if (!parsed?.success) throw new Error(`no person can send ${JSON.stringify(sent)}`);
  return parsed.data;
}

/** Whether the screen offers a command to somebody: for the whole process, or for one of its parts. */
function isOffered(life: Life, person: string, type: string): boolean {
  const context = life.contextOf(person);
  const rules = kinds.find(({ kind }) => context.process.startsWith(`${kind}-`));
  return rules?.allowed(life.state, context).some(({ command, possible }) => possible && command === type) ?? false;
}

describe.each(Object.entries(tables))('%s', (_theme, rows) => {
  const named = rows.map((row): [string, Row] => [
    `${typeof row.command === 'function' ? '' : `${row.command.type}, `}${row.situation}: ${Array.isArray(row.then) ? 'done' : row.then.code}`,
    row,
  ]);

  it.each(named)('%s', (_name, row) => {
    const life = row.life();
    const before = life.events.length;
    if (Array.isArray(row.then) && row.who !== null && before > 0) {
      expect(isOffered(life, row.who, sentBy(row, life).type)).toBe(true);
    }
    const via = row.who === null ? 'service' : 'web';
    const receipt = life.send(row.who, sentBy(row, life), { via, ...row.sending });
    if (Array.isArray(row.then)) {
      expect(receipt).toMatchObject({ outcome: 'done' });
      expect(life.events.slice(before).map(({ event }) => event.type)).toEqual(row.then);
      return;
    }
    if (receipt.outcome !== 'refused') throw new Error(`not refused: ${JSON.stringify(receipt)}`);
    const { code, details } = receipt;
    expect({ code, nl: said(code, details, 'nl'), en: said(code, details, 'en') }).toEqual(row.then);
    expect(life.events).toHaveLength(before);
  });
});
