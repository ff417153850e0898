import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../apps/launch/root.js';

/** Plays as `npm run story` does, where nothing runs. */
function play(...args: string[]): { code: number | null; said: string } {
  const { LEERLUS_URL: _, ...env } = process.env;
  const script = join(root, 'dist/test/stories/play.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

describe('playing a story', () => {
  it('lists the stories to whoever names none, a line each with how it is played', () => {
    const { code, said } = play();
    expect(code).toBe(0);
    expect(said).toMatch(/npm run story -- in-de-ggz +\S/u);
    expect(said).toMatch(/npm run story -- gem +\S/u);
  });

  it('lists them to whoever names one that there is not, and fails', () => {
    const { code, said } = play('toString');
    expect(code).toBe(1);
    expect(said).toContain('There is no story "toString".');
    expect(said).toContain('npm run story -- gem');
  });

  it('says how to start where nothing runs', () => {
    expect(play('gem')).toEqual({ code: 1, said: expect.stringContaining('npm start') as unknown });
  });
});
