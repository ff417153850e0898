import { type ProgrammeEvent } from '../../../libs/domain/programme/programme.events.js';
import { programmeRules } from '../../../libs/domain/programme/programme.rules.js';
import { type ProgrammeState } from '../../../libs/domain/programme/programme.state.js';
import { isSameRole, roleOf, type RoleOf } from '../../../libs/domain/programme/roles.js';
import { type Holding } from '../../../libs/engine/context.js';
import { type Recorded } from '../../../libs/engine/event.js';
import { type Due } from '../../../libs/engine/rules.js';
import { type Receipt } from '../../../libs/engine/turn.js';
import { Life, type Sending } from './life.js';
import { aSettings } from './programme-row.js';

type Row = RoleOf & { from: string; until: string | null };

const NEVER_BEFORE = '2000-01-01T00:00:00.000Z';

/** The people of a programme: those who answer for it, a team with its organisation, the funder and a partner. */
export const programmeCast: Holding[] = [
  { person: 'lead', role: 'lead' },
  { person: 'board', role: 'board' },
  { person: 'funder', role: 'funder' },
  { person: 'facilitator', role: 'facilitator' },
  { person: 'coordinator', role: 'coordinator', team: 'ggnet', workpackage: 'zorg', organisation: 'ggnet' },
  { person: 'partner', role: 'partner', organisation: 'ggnet' },
  { person: 'elsewhere', role: 'partner', organisation: 'zn' },
];

/** A programme in memory. Who holds which role follows from its events and the clock, as the rows of roles do. */
export class ProgrammeLife extends Life {
  constructor(private readonly first: Holding[] = programmeCast) {
    super(programmeRules, first);
  }

  get programme(): ProgrammeState {
    return this.state as ProgrammeState;
  }

  /** When it wakes, and what it asks of people. */
  get standing(): { wakeAt: string | undefined; dues: Due[] } {
    const { programme } = this;
    return { wakeAt: programmeRules.standing(programme).wakeAt, dues: programmeRules.dues(programme) };
  }

  override send(person: string | null, command: Parameters<Life['send']>[1], more: Sending = {}): Receipt {
    this.lookWhoIsThere();
    const receipt = super.send(person, command, more);
    this.lookWhoIsThere();
    return receipt;
  }

  override until(instant: string): this {
    this.now = instant;
    this.lookWhoIsThere();
    return super.until(instant);
  }

  founded(stage = 'running'): this {
    return this.does(
      null,
      { type: 'found-programme', programme: 'in-de-ggz', aim: 'minder stigma', settings: aSettings(), stage },
      { via: 'service' },
    );
  }

  private lookWhoIsThere(): void {
    const rows = this.events.reduce<Row[]>(
      (before, event) => rowsAfter(before, event as Recorded<ProgrammeEvent>),
      this.first.map((held) => ({ ...roleOf(held), from: NEVER_BEFORE, until: null })),
    );
    this.cast = rows.filter(({ from, until }) => from <= this.now && (until === null || until > this.now)).map(held);
  }
}

function rowsAfter(rows: Row[], { event, recorded }: Recorded<ProgrammeEvent>): Row[] {
  switch (event.type) {
    case 'role-given': {
      const { type: _type, ...given } = event;
      const same = rows.find(
        (row) => isSameRole(row, given) && row.from <= given.from && (row.until === null || row.until >= given.from),
      );
      return same ? rows.map((row) => (row === same ? { ...row, until: given.until } : row)) : [...rows, given];
    }
    case 'role-ended':
      return rows.map((row) => (isSameRole(row, event) ? endedAt(row, event.until) : row));
    case 'person-left':
      return rows.map((row) => (row.person === event.person ? endedAt(row, recorded) : row));
    default:
      return rows;
  }
}

function endedAt(row: Row, until: string): Row {
  return row.until !== null && row.until <= until ? row : { ...row, until: row.from > until ? row.from : until };
}

function held({ person, role, organisation, workpackage, team }: Row): Holding {
  return {
    person,
    role,
    ...(organisation !== null && { organisation }),
    ...(workpackage !== null && { workpackage }),
    ...(team !== null && { team }),
  };
}
