import { type DataSource } from 'typeorm';
import { foundProgramme } from '../domain/programme/programme.commands.js';
import { settingsFrom, type Chosen, type Template } from '../domain/programme/templates.js';
import { findPerson, type Invited } from '../identity/find-person.js';
import { within } from '../persistence/scope.js';
import { processIdFor, type Sent } from './receive.js';

/** A programme that somebody founds. */
export interface Founding {
  /** Of the programme: the same id is the same programme, also when it is founded again. */
  id: string;
  name: string;
  aim: string;
  template: Template;
  chosen?: Chosen | undefined;
  /** Who leads it; invited by mail. Without a language, they are written to in the programme's. */
  lead: Omit<Invited, 'language'> & { language?: Invited['language'] | undefined };
}

/** Writes down a programme's row and who leads it, so that it can be founded; returns the command that founds it. */
export async function prepareFounding(dataSource: DataSource, founding: Founding): Promise<Sent> {
  const { id, name, aim, template, chosen, lead } = founding;
  const settings = settingsFrom(template, chosen);
  const person = await findPerson(dataSource, { ...lead, language: lead.language ?? settings.language });
  await within({ programme: id }, () =>
    dataSource.query(`insert into programme (id, name, settings) values ($1, $2, $3) on conflict (id) do nothing`, [
      id,
      name,
      JSON.stringify(settings),
    ]),
  );
  const command = { type: 'found-programme', programme: id, aim, settings, stage: 'preparing', lead: person };
  return {
    process: processIdFor({ kind: 'programme', sender: SENDER, key: id }),
    programme: id,
    key: `found.${id}`,
    sender: SENDER,
    command: foundProgramme.parse(command),
    schema: foundProgramme,
    actor: null,
    via: 'service',
    begin: { workpackage: null },
  };
}

const SENDER = 'founding';
