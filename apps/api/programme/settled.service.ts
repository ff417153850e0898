import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayReadConditions, worksIn } from '../../../libs/domain/policies/programme.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { FundingCondition } from '../../../libs/persistence/entities/funding-condition.entity.js';
import { ProgrammeVersion } from '../../../libs/persistence/entities/programme-version.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { notFound } from '../http/problem.js';
import { type ConditionsView } from './conditions.view.js';
import { type SettingsView } from './settings.view.js';
import { showSettings } from './show-settings.js';

/** What a programme was settled on: its settings in all their versions, and the funder's conditions. */
@Injectable()
export class SettledService {
  constructor(private readonly dataSource: DataSource) {}

  /** The settings and texts of a programme in all their versions. @throws Problem not-found, for who does not work in it */
  async settings({ programme: id, roles, language }: Acting): Promise<SettingsView> {
    if (!worksIn(roles)) throw notFound();
    const { manager } = this.dataSource;
    const [programme, versions, directory] = await Promise.all([
      manager.findOneByOrFail(Programme, { id }),
      manager.find(ProgrammeVersion, { where: { programme: id }, order: { version: 'asc' } }),
      readDirectory(this.dataSource, id),
    ]);
    const texts = await readTexts(this.dataSource, [versions, programme.settings]);
    return showSettings({ programme, versions, texts, directory }, language);
  }

  /** The funder's conditions. @throws Problem not-found, for who neither works in the programme nor funds it */
  async conditions({ programme, roles, language }: Acting): Promise<ConditionsView> {
    if (!mayReadConditions(roles)) throw notFound();
    const rows = await this.dataSource.manager.find(FundingCondition, { where: { programme }, order: { seq: 'asc' } });
    const [texts, { persons }] = await Promise.all([
      readTexts(this.dataSource, rows),
      readDirectory(this.dataSource, programme),
    ]);
    const person = (id: string | null) => (id === null ? null : { id, name: sayPerson(id, { persons, language }) });
    return {
      conditions: rows.map(({ id, version, condition, dueOn, owner, waivable, state, settledWith, ...row }) => ({
        ...{ id, version, dueOn, waivable },
        text: textOf(texts, condition),
        owner: person(owner),
        state: { code: state, label: label(language, 'condition', state) },
        settledWith: textOf(texts, settledWith),
        author: person(row.author),
        recorded: row.recorded.toISOString(),
      })),
    };
  }
}
