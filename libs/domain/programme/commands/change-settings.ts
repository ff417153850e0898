import { refuseUnless } from '../../../engine/refused.js';
import { checkPlan } from '../../plan/phases.js';
import { programmeSettings } from '../programme.settings.js';
import { checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';

/** Changes some settings; the versions before stay readable, and running cycles keep their rules unless it is said. */
export const changeSettings: ProgrammeVerb<'change-settings'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'change-settings', context);
  },
  decide(state, { changes, appliesTo, reason = null }, { calendar }) {
    const before: Record<string, unknown> = state.settings;
    const different = Object.fromEntries(
      Object.entries(changes).filter(
        ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(before[key]),
      ),
    );
    refuseUnless(Object.keys(different).length > 0, 'settings-same');
    const settings = programmeSettings.parse({ ...state.settings, ...different });
    for (const plan of [settings.plan, ...settings.plans.map((named) => named.plan)]) checkPlan(plan, calendar);
    return [{ type: 'settings-changed', version: state.settingsVersion + 1, changes: different, appliesTo, reason }];
  },
};
