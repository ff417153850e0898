import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { mayReadEveryPledge, mayReadPledge } from '../../../libs/domain/policies/pledge.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { Pledge } from '../../../libs/persistence/entities/pledge.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { type Answer } from '../http/answer.js';
import { paged, plainId } from '../http/paging.js';
import { notFound, Problem } from '../http/problem.js';
import { type Noun } from '../processes/noun.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { type NewPledge, type PledgePress, type PledgesAsked } from './pledge.requests.js';
import { type PledgeLines, type PledgeView } from './pledge.view.js';
import { showPledge, showPledgeLine } from './show-pledge.js';

/** Pledges: made, signed, renewed, taken back, and found in lists by those who may see them. */
@Injectable()
export class PledgesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** A pledge that somebody may read, for the routes that all processes share. @throws Problem not-found */
  async nounOf(id: string, acting: Acting): Promise<Noun<PledgeView>> {
    const row = plainId.safeParse(id).success
      ? await this.dataSource.manager.findOneBy(Pledge, { id, programme: acting.programme })
      : null;
    if (!row || !mayReadPledge(acting.roles, row, await this.ownOrganisations(acting))) throw notFound();
    return this.noun;
  }

  /** Makes a pledge of a team or an organisation of the programme. @throws Problem */
  async begin(begun: NewPledge, key: string, acting: Acting): Promise<Answer<CarriedOut<PledgeView> | ReceivedOnly>> {
    const { teams, organisations } = await readDirectory(this.dataSource, acting.programme);
    const { by, with: other } = begun;
    const team = 'team' in by ? teams.get(by.team) : undefined;
    if ('team' in by && !team) throw new Problem(422, 'no-such-team', { details: { team: by.team } });
    const named = [by, other].flatMap((each) => ('organisation' in each ? each.organisation : []));
    const stranger = named.find((organisation) => !organisations.has(organisation));
    if (stranger !== undefined) {
      throw new Problem(422, 'no-such-organisation', { details: { organisation: stranger } });
    }
    const workpackage = team?.workpackage ?? null;
    return this.processes.begin(this.noun, { command: { type: 'make-pledge', ...begun }, workpackage, key, acting });
  }

  /** A pledge as it stands. @throws Problem not-found */
  async read(id: string, acting: Acting): Promise<PledgeView> {
    return this.processes.view(await this.nounOf(id, acting), id, acting);
  }

  /** Sends a command to a pledge that there is. @throws Problem */
  async press(
    id: string,
    pressing: { pressed: PledgePress; key: string; acting: Acting },
  ): Promise<Answer<CarriedOut<PledgeView> | ReceivedOnly>> {
    return this.processes.press(await this.nounOf(id, pressing.acting), { id, ...pressing });
  }

  /** The pledges that somebody may see. */
  async list(asked: PledgesAsked, acting: Acting): Promise<PledgeLines> {
    const { programme, language } = acting;
    const { manager } = this.dataSource;
    const query = manager
      .createQueryBuilder(Pledge, 'p')
      .where('p.programme = :programme', { programme })
      .orderBy('p.id')
      .limit(asked.limit + 1);
    onlyReadable(query, acting, await this.ownOrganisations(acting));
    if (asked.after !== undefined) query.andWhere('p.id > :after', { after: asked.after });
    if (asked.state !== undefined) query.andWhere('p.state = :state', { state: asked.state });
    if (asked.team !== undefined) query.andWhere('p.team = :team', { team: asked.team });
    const [rows, directory, { settings }] = await Promise.all([
      query.getMany(),
      readDirectory(this.dataSource, programme),
      manager.findOneByOrFail(Programme, { id: programme }),
    ]);
    const { items, next } = paged(rows, asked.limit, {
      item: (row) => showPledgeLine(row, { directory, settings, language }),
      place: ({ id }) => id,
    });
    return { pledges: items, next };
  }

  private readonly noun: Noun<PledgeView> = {
    kind: 'pledge',
    path: 'pledges',
    // Whoever asks for this noun may: its team and organisation decide, and are looked up with the id.
    mayRead: () => true,
    restsOn: (_command, said) => said,
    view: async (read, reader) =>
      showPledge(await this.dataSource.manager.findOneByOrFail(Pledge, { id: read.id }), read, reader),
  };

  /** The organisations of the teams that somebody is in. */
  private async ownOrganisations({ roles, programme }: Acting): Promise<string[]> {
    const own = roles.flatMap(({ team }) => team ?? []);
    if (own.length === 0 || mayReadEveryPledge(roles)) return [];
    const teams = await this.dataSource.manager.findBy(Team, { id: In(own), programme });
    return teams.map(({ organisation }) => organisation);
  }
}

/** As `mayReadPledge` says for one, for a list. */
function onlyReadable(query: SelectQueryBuilder<Pledge>, { roles }: Acting, ownOrganisations: string[]): void {
  if (mayReadEveryPledge(roles)) return;
  query.andWhere(
    '(p.team = any(:teams) or (p.team is null and p.organisation = any(:own)) or p.organisation = any(:contactOf))',
    {
      teams: roles.flatMap(({ team }) => team ?? []),
      own: ownOrganisations,
      contactOf: roles.flatMap(({ role, organisation }) => (role === 'partner' ? (organisation ?? []) : [])),
    },
  );
}
