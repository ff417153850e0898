import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './figures.js';

const measured = (team: string, value: number, baseline = false) => ({ team, value, baseline });

describe('prediction beside data', () => {
  it('takes the middle of what was measured, apart from the baseline, for all and for each team', () => {
    const figures = figuresOf(
      [
        measured('wopit', 9),
        measured('ggnet', 1),
        measured('ggnet', 4),
        measured('ggnet', 2, true),
        measured('wopit', 4, true),
      ],
      7,
    );
    expect(figures).toEqual({
      measurements: 3,
      baselines: 2,
      median: 4,
      baselineMedian: 3,
      notes: 7,
      teams: [
        { team: 'ggnet', measurements: 2, median: 2.5, baselineMedian: 2 },
        { team: 'wopit', measurements: 1, median: 9, baselineMedian: 4 },
      ],
    });
  });

  it('names teams in the order of their ids, whatever they measured: nobody is ranked', () => {
    const { teams } = figuresOf([measured('wopit', 1), measured('dimence', 100), measured('ggnet', 50)], 0);
    expect(teams.map(({ team }) => team)).toEqual(['dimence', 'ggnet', 'wopit']);
  });

  it('has no middle without measurements', () => {
    expect(figuresOf([], 0)).toMatchObject({ measurements: 0, median: null, baselineMedian: null, teams: [] });
  });

  it('takes the middle by size, however large the numbers get', () => {
    const { median } = figuresOf([measured('wopit', 10), measured('wopit', 9), measured('wopit', 100)], 0);
    expect(median).toBe(10);
  });

  it('lets a team with nothing but a baseline stand there without a middle', () => {
    expect(figuresOf([measured('wopit', 4, true)], 0)).toMatchObject({
      measurements: 0,
      baselines: 1,
      teams: [{ team: 'wopit', measurements: 0, median: null, baselineMedian: 4 }],
    });
  });
});
