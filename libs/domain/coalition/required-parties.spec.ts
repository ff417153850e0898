import { describe, expect, it } from '@jest/globals';
import { aParty } from '../../../test/support/builders/coalition.js';
import { requirementCode, whoMeets } from './required-parties.js';

const member = (organisation: string, state: string | null) => {
  const party = aParty(organisation, state ?? '', { partOf: 'gem', type: 'client-or-family' });
  return state === null ? { ...party, entry: null } : party;
};
const consortium = (state: string) => aParty('gem', state, { type: 'consortium' });
const idsOf = (required: Parameters<typeof whoMeets>[0], coalition: Parameters<typeof whoMeets>[1]) =>
  whoMeets(required, coalition).map(({ organisation }) => organisation);

describe('a requirement', () => {
  it('has a code', () => {
    expect(requirementCode({ organisation: 'zn' })).toBe('party:zn');
    expect(requirementCode({ type: 'insurer' })).toBe('party-type:insurer');
  });

  it.each([
    'interested',
    'declared-intent',
    'mandate-agreed',
    'paused',
    'left',
    'declined',
    'expired',
    'thinking-along',
  ])('is not met by a party that is %s', (state) => {
    expect(idsOf({ organisation: 'zn' }, [aParty('zn', state)])).toEqual([]);
  });

  it('is met by a signature, by taking part, and by the board', () => {
    const waived = { process: 'entry-zn', seq: 4, state: 'interested', waived: true };
    for (const party of [aParty('zn', 'signed'), aParty('zn', 'joined'), aParty('zn', '', { entry: waived })]) {
      expect(idsOf({ organisation: 'zn' }, [party])).toEqual(['zn']);
    }
  });

  it('of a type is met by any party that entered as such', () => {
    const coalition = [
      aParty('zn', 'interested'),
      aParty('cz', 'joined'),
      aParty('vng', 'joined', { type: 'municipality' }),
    ];
    expect(idsOf({ type: 'insurer' }, coalition)).toEqual(['cz']);
  });
});

describe('a consortium', () => {
  it('speaks for its members where a type is asked, and not for one that is named itself', () => {
    const coalition = [consortium('signed'), member('mind', null), member('ypsilon', 'interested')];
    expect(idsOf({ type: 'client-or-family' }, coalition)).toEqual(['gem']);
    expect(idsOf({ organisation: 'gem' }, coalition)).toEqual(['gem']);
    expect(idsOf({ organisation: 'mind' }, coalition)).toEqual([]);
  });

  it('has entered when all of its members have', () => {
    const coalition = [member('mind', 'signed'), member('ypsilon', 'joined')];
    expect(idsOf({ organisation: 'gem' }, coalition)).toEqual(['mind', 'ypsilon']);
    expect(idsOf({ organisation: 'gem' }, [...coalition, member('vmdb', null)])).toEqual([]);
  });
});
