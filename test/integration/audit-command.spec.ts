import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../apps/launch/root.js';
import { auditHouse, seal, writeLines, type AuditHouse } from '../support/audit.js';

let house: AuditHouse;
beforeAll(async () => {
  house = await auditHouse();
  await writeLines(house, 2_500);
  await seal(house);
});
afterAll(() => house.leave());

/** Runs the command as it is run without the launcher. */
async function run(verb: string, env: Record<string, string> = {}): Promise<{ code: unknown; printed: string }> {
  const child = spawn(process.execPath, [join(root, 'dist/apps/audit/main.js'), verb], {
    cwd: root,
    env: { PATH: process.env.PATH, DATABASE_URL: house.url, AUDIT_HEAD_FILE: house.file, ...env },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const [code] = (await once(child, 'close')) as unknown[];
  return { code, printed };
}

describe('npm run audit:verify', () => {
  it('says that all is as it was sealed', async () => {
    expect(await run('verify')).toEqual({
      code: 0,
      printed: 'Looked at 2500 rows in 3 links: each is as it was sealed.\n',
    });
  });

  it('says how many rows are not sealed yet', async () => {
    await writeLines(house, 5);
    const { code, printed } = await run('verify');
    expect([code, printed]).toEqual([0, expect.stringContaining('5 rows are not sealed yet')]);
  });

  it('fails where no head is kept', async () => {
    const { code, printed } = await run('verify', { AUDIT_HEAD_FILE: `${house.file}-elsewhere` });
    expect([code, printed]).toEqual([1, expect.stringContaining("can't be told")]);
  });

  it('fails, and names the first batch and its rows that do not fit', async () => {
    await house.owner.query(`delete from audit where id in (1500, 2400)`);
    expect(await run('verify')).toEqual({
      code: 1,
      printed:
        'The audit is not as it was sealed. What does not fit, the first of it first:\n' +
        '  Batch 2 (rows 1001 to 2000): 1 of its 1000 rows were removed: 1500.\n' +
        '  Batch 3 (rows 2001 to 2500): 1 of its 500 rows were removed: 2400.\n',
    });
  });

  it('says what it knows when it is asked something else', async () => {
    expect((await run('verifiy')).code).toBe(1);
  });
});

describe('npm run audit:retain', () => {
  it('removes nothing that is younger than five years', async () => {
    expect(await run('retain')).toEqual({ code: 0, printed: 'Nothing is older than 5 years.\n' });
    expect((await run('retain', { AUDIT_YEARS: '1' })).printed).toContain('AUDIT_YEARS');
  });
});
