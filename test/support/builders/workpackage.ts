import { workpackageRules } from '../../../libs/domain/workpackage/workpackage.rules.js';
import { type WorkpackageState } from '../../../libs/domain/workpackage/workpackage.state.js';
import { aCast } from './cycle.js';
import { Life } from './life.js';

/** A working agreement of the coordinator of team GGnet. */
export const anAgreement = {
  type: 'make-agreement',
  what: 'we bellen elke week',
  who: ['coordinator-ggnet'],
  since: '2026-06-01',
} as const;

/** The workpackage "zorgverlening", in memory, with somebody around it who has experience of their own. */
export class WorkpackageLife extends Life {
  constructor() {
    super(workpackageRules, [...aCast(), { person: 'client', role: 'expert' }]);
  }

  get workpackage(): WorkpackageState {
    return this.state as WorkpackageState;
  }

  begun(): this {
    return this.does(
      null,
      { type: 'found-workpackage', workpackage: 'zorgverlening', question: 'wat helpt?' },
      { via: 'service' },
    );
  }

  closed(): this {
    return this.begun().does('lead', { type: 'close-workpackage', reason: 'de vraag is beantwoord' });
  }
}
