import { Injectable, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type About } from '../../../libs/exports/about.js';
import { asCsv } from '../../../libs/exports/as-csv.js';
import { blueprintDocument } from '../../../libs/exports/blueprint.document.js';
import { timelineDocument } from '../../../libs/exports/timeline.document.js';
import { timelineRows } from '../../../libs/exports/timeline.rows.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { sayDay, sayMoment } from '../../../libs/messages/words/dates.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { type BlueprintView } from '../blueprints/blueprint.view.js';
import { BlueprintsService } from '../blueprints/blueprints.service.js';
import { cycleNoun } from '../cycles/cycle.noun.js';
import { toldPage } from '../processes/history.requests.js';
import { type HistoryLine } from '../processes/lines.js';
import { type Noun } from '../processes/noun.js';
import { ProcessesService } from '../processes/processes.service.js';
import { ReadingService } from '../processes/reading.service.js';
import { contentOf } from './blueprint-content.js';
import { type BlueprintAsked, type TimelineAsked } from './export.requests.js';
import { asJson, fileOf, written } from './files.js';

/** What somebody may take along: exactly what the API shows them, as a file. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
    private readonly reading: ReadingService,
    private readonly blueprints: BlueprintsService,
  ) {}

  /** The whole timeline of a cycle. @throws Problem not-found */
  async timeline(id: string, { format, ...asked }: TimelineAsked, acting: Acting): Promise<StreamableFile> {
    const language = asked.lang ?? acting.language;
    const { about } = await this.open(cycleNoun, id, { acting, language });
    const lines = await this.linesOf(id, asked, acting);
    const told = lines.map(({ phase, ...line }) => ({ ...line, phase: phase?.label }));
    const document = timelineDocument({ ...about, lines: told, asItWasOn: asItWasOn(asked, about) });
    const name = document.title;
    if (format === 'csv') return fileOf(asCsv(timelineRows(told, language)), format, name);
    if (format === 'json') return fileOf(asJson({ title: about.title, lines }), format, name);
    return fileOf(await written(document, format), format, name);
  }

  /** A blueprint as it stands. @throws Problem not-found */
  async blueprint(id: string, { format, lang }: BlueprintAsked, acting: Acting): Promise<StreamableFile> {
    const language = lang ?? acting.language;
    const { view, about } = await this.open<BlueprintView>(this.blueprints.nounFor(acting), id, { acting, language });
    const document = blueprintDocument({ ...about, ...contentOf(view, about) });
    if (format === 'json') return fileOf(asJson(view), format, document.title);
    return fileOf(await written(document, format), format, document.title);
  }

  /** The page of a process, and what every document says of itself. @throws Problem not-found */
  private async open<View extends { title: string | null; workpackage: { name: string } }>(
    noun: Noun<View>,
    id: string,
    { acting, language }: { acting: Acting; language: Language },
  ): Promise<{ view: View; about: About }> {
    const [view, { name, settings }] = await Promise.all([
      this.processes.view(noun, id, { ...acting, language }),
      this.dataSource.manager.findOneByOrFail(Programme, { id: acting.programme }),
    ]);
    const { timeZone } = settings;
    const about = {
      language,
      timeZone,
      title: view.title,
      programme: name,
      workpackage: view.workpackage.name,
      madeOn: sayDay(new Date().toISOString(), language, timeZone),
    };
    return { view, about };
  }

  /** Every line of a history that this person may read, as the pages of the API show them one after another. */
  private async linesOf(id: string, asked: Omit<TimelineAsked, 'format'>, acting: Acting): Promise<HistoryLine[]> {
    const lines: HistoryLine[] = [];
    let next: string | null = null;
    do {
      // Each page is asked for as over HTTP, so that whatever a history can be asked can be asked here as well.
      const page = toldPage.parse({ ...asked, limit: 200, ...(next !== null && { after: next }) });
      const answer: { lines: HistoryLine[]; next: string | null } = await this.reading.history(cycleNoun, id, {
        acting,
        page,
        language: page.lang,
      });
      lines.push(...answer.lines);
      next = answer.next;
    } while (next !== null);
    return lines;
  }
}

/** The day that a history was asked to look back from, in words. */
function asItWasOn(asked: object, { language, timeZone }: About): string | undefined {
  return 'at' in asked && typeof asked.at === 'string' ? sayMoment(asked.at, language, timeZone) : undefined;
}
