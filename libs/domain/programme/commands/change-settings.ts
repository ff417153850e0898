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
    const steps = settings.ladder.map(({ step }) => step);
    // A message is known by its step: of two with one name the second would never go out.
    refuseUnless(new Set(steps).size === steps.length, 'step-twice');
    for (const plan of [settings.plan, ...settings.plans.map((named) => named.plan)]) checkPlan(plan, calendar);
    return [{ type: 'settings-changed', version: state.settingsVersion + 1, changes: different, appliesTo, reason }];
  },
};
