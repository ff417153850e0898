import { describe, expect, it } from '@jest/globals';
import { Refused } from '../../engine/refused.js';
import { checkConclusion, type Concluded } from './conclusions.js';

const byTheTeams: Concluded = {
  conclusion: 'confirmed',
  followUp: 'adapt',
  form: 'testing',
  measurements: 10,
  needed: 10,
  roles: ['coordinator', 'lead'],
};

/** The refusal's code and details, or undefined when it may be concluded so. */
function answer(more: Partial<Concluded>): unknown {
  try {
    checkConclusion({ ...byTheTeams, ...more });
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, ...error.details };
    throw error;
  }
}

describe('a conclusion', () => {
  it('confirms a tested hypothesis as soon as there are measurements enough', () => {
    expect(answer({ measurements: 10 })).toBeUndefined();
    expect(answer({ measurements: 9 })).toEqual({ code: 'too-few-measurements', measurements: 9, needed: 10 });
  });

  it('needs as many measurements to refute', () => {
    expect(answer({ conclusion: 'refuted', measurements: 9 })).toMatchObject({ code: 'too-few-measurements' });
    expect(answer({ conclusion: 'refuted' })).toBeUndefined();
  });

  it('can always be that it is too early to tell', () => {
    expect(answer({ conclusion: 'too-early', measurements: 0 })).toBeUndefined();
  });

  it('never confirms what was only explored, and asks no number of measurements of it', () => {
    expect(answer({ form: 'exploring' })).toEqual({ code: 'exploring-never-confirmed' });
    expect(answer({ form: 'exploring', conclusion: 'refuted', measurements: 0 })).toBeUndefined();
  });
});

describe('what follows from a conclusion', () => {
  const unconfirmed = ['refuted', 'too-early'] as const;
  const spreading = ['adopt', 'expand'] as const;

  it('is adopting or expanding for whoever confirmed, without a reason', () => {
    for (const followUp of spreading) expect(answer({ followUp })).toBeUndefined();
  });

  it.each(spreading.flatMap((followUp) => unconfirmed.map((conclusion) => ({ followUp, conclusion }))))(
    'is up to the board, with a reason, when what is $conclusion is to $followUp',
    (chosen) => {
      expect(answer({ ...chosen, reason: 'r' })).toEqual({ code: 'needs-board', ...chosen });
      expect(answer({ ...chosen, roles: ['board'] })).toEqual({ code: 'reason-required', command: 'write-evaluation' });
      expect(answer({ ...chosen, roles: ['lead', 'board'], reason: 'r' })).toBeUndefined();
    },
  );

  it('is letting go of something confirmed with a reason, whoever says so', () => {
    expect(answer({ followUp: 'abandon' })).toEqual({ code: 'reason-required', command: 'write-evaluation' });
    expect(answer({ followUp: 'abandon', reason: 'r' })).toBeUndefined();
  });

  it('needs no reason where it speaks for itself: letting go of what was refuted, adapting whatever it was', () => {
    for (const conclusion of unconfirmed) expect(answer({ followUp: 'abandon', conclusion })).toBeUndefined();
    for (const conclusion of unconfirmed) expect(answer({ followUp: 'adapt', conclusion })).toBeUndefined();
  });
});
