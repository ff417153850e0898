import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import { z } from 'zod';
import { named } from '../../libs/engine/plain.js';
import { readEnv } from '../../libs/config/env.js';
import { orRefuse } from '../../libs/config/invalid-environment.js';
import { templates } from '../../libs/domain/programme/templates.js';
import { prepareFounding } from '../../libs/ledger/founding.js';
import { kinds } from '../../libs/ledger/kinds.js';
import { receive } from '../../libs/ledger/receive.js';
import { dataSource } from '../../libs/persistence/data-source.js';

const USE = `Founds a programme, and invites who leads it by mail:
  npm run found-programme -- --name "In de ggz" --aim "…" --lead "Name of the lead" --mail lead@your-name.nl
  --template ${templates.join(' or ')}: who decides at the gates; standard when it is left out`;

const asked = z.object({
  name: named(120),
  aim: z.string().trim().min(1).max(2_000),
  lead: named(120),
  mail: z.email().max(200).toLowerCase(),
  template: z.enum(templates).default('standard'),
});

/**
 * The first programme of an installation, in which nobody can sign in yet; later ones are founded over HTTP as well. With
 * the login that migrates. A running worker carries it out, and mails the invitation.
 */
async function found(args: string[]): Promise<void> {
  const options = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { name: options, aim: options, lead: options, mail: options, template: options },
  });
  const { name, aim, template, lead, mail } = asked.parse(values);
  const { DATABASE_URL } = orRefuse(() => readEnv());
  const owner = await dataSource(DATABASE_URL, 'owner', 1).initialize();
  try {
    const id = `programme-${v7()}`;
    const sent = await prepareFounding(owner, { id, name, aim, template, lead: { name: lead, email: mail } });
    await receive({ dataSource: owner, kinds }, sent);
    process.stdout.write(`The worker founds "${name}" (${id}) and mails ${mail} how to sign in.\n`);
  } finally {
    await owner.destroy();
  }
}

try {
  await found(process.argv.slice(2));
} catch (error) {
  const why = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : '';
  process.stderr.write(`${why}\n\n${USE}\n`);
  process.exitCode = 1;
}
