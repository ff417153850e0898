import { readHeads } from '../../libs/audit/heads.js';
import { removeExpired } from '../../libs/audit/remove-expired.js';
import { verifyAudit, type Verified } from '../../libs/audit/verify.js';
import { readEnv, type Env } from '../../libs/config/env.js';
import { dataSource } from '../../libs/persistence/data-source.js';

/** How often (ms) a long run says how far it is. */
const STILL_EVERY = 2_000;

/** The most faults that are told: one that is near the beginning may bring many. */
const MOST_TOLD = 10;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const verbs = { verify, retain };

/** `npm run audit:verify`, `npm run audit:retain`: on the installation that the environment names. */
async function audit([verb = '', ...rest]: string[]): Promise<number> {
  if (!(verb === 'verify' || verb === 'retain') || rest.length > 0) {
    say('Say what to do: verify, or retain.');
    return 1;
  }
  return verbs[verb](readEnv());
}

/** Finds whatever was changed, removed, swapped or cut. */
async function verify({ DATABASE_URL, AUDIT_HEAD_FILE }: Env): Promise<number> {
  const heads = await readHeads(AUDIT_HEAD_FILE);
  const source = await dataSource(DATABASE_URL, 'worker', 1).initialize();
  try {
    let told = Date.now();
    const verified = await verifyAudit(source, {
      heads,
      progress: (rows) => {
        if (Date.now() - told < STILL_EVERY) return;
        told = Date.now();
        say(`  … ${rows} rows so far`);
      },
    });
    return report(verified, { heads: heads.length, file: AUDIT_HEAD_FILE });
  } finally {
    await source.destroy();
  }
}

function report(verified: Verified, outside: { heads: number; file: string }): number {
  const { faults, rows, links, removed, unsealed } = verified;
  if (faults.length > 0) {
    say(`The audit is not as it was sealed. What does not fit, the first of it first:`);
    for (const { sentence } of faults.slice(0, MOST_TOLD)) say(`  ${sentence}`);
    if (faults.length > MOST_TOLD) say(`  … and ${faults.length - MOST_TOLD} more`);
    return 1;
  }
  say(`Looked at ${rows} rows in ${links} links: each is as it was sealed.`);
  if (removed > 0) say(`${removed} older rows were removed after their term.`);
  if (unsealed > 0) say(`${unsealed} rows are not sealed yet: the worker does that every half a minute.`);
  if (links > 0 && outside.heads === 0) {
    say(`No head is kept in ${outside.file} (AUDIT_HEAD_FILE): whether all of it was made anew can't be told.`);
    return 1;
  }
  return 0;
}

/** Removes what is past its term; for a login that may take on the owner's role. */
async function retain({ DATABASE_URL, AUDIT_YEARS }: Env): Promise<number> {
  const owner = await dataSource(DATABASE_URL, 'owner', 1).initialize();
  try {
    const removals = await removeExpired(owner, { years: AUDIT_YEARS });
    const rows = removals.reduce((sum, { count }) => sum + count, 0);
    say(rows === 0 ? `Nothing is older than ${AUDIT_YEARS} years.` : `Removed ${rows} rows that are past their term.`);
    return 0;
  } finally {
    await owner.destroy();
  }
}

try {
  process.exitCode = await audit(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
