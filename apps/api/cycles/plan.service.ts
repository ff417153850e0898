import { Injectable } from '@nestjs/common';
import { type Acting } from '../../../libs/identity/acting.js';
import { type EventPage } from '../http/paging.js';
import { ReadingService } from '../processes/reading.service.js';
import { type PlanVersions } from './cycle.lists.js';
import { cycleNoun } from './cycle.noun.js';

/** What makes another version of a plan. */
const VERSIONS = ['cycle-created', 'date-moved', 'plan-changed', 'expert-asked', 'cycle-resumed'];

/** The versions of a cycle's plan: each with what was changed, when and by whom. */
@Injectable()
export class PlanService {
  constructor(private readonly reading: ReadingService) {}

  /** @throws Problem not-found */
  async versions(cycle: string, page: EventPage, acting: Acting): Promise<PlanVersions> {
    const told = await this.reading.told(cycleNoun, cycle, {
      acting,
      page: { ...page, sort: 'recorded' },
      types: VERSIONS,
    });
    return {
      versions: told.lines.map(({ line, recorded: { actor, event, seq }, names }) => ({
        version: 'planVersion' in event && typeof event.planVersion === 'number' ? event.planVersion : 1,
        seq,
        when: line.happened,
        who: actor === null ? null : { id: actor, name: names.person(actor) },
        sentence: line.sentence,
        at: line.at,
      })),
      next: told.next,
    };
  }
}
