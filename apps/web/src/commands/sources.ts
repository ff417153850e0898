import { useQuery } from '@tanstack/react-query';
import { blueprintChoices } from '../api/queries.js';
import { everybody, programme, programmeSettings } from '../api/programme.queries.js';
import { useMe } from '../session/me.js';
import { planningWords } from '../words/planning.js';
import { useWords } from '../words/words.js';
import { type Option, type Source } from './form.js';

/** What can be chosen from a source; empty until it is there. */
export function useOptions(source: Source | undefined): Option[] {
  const say = useWords(planningWords);
  const { teams, workpackages } = useMe();
  const people = useQuery({ ...everybody(), enabled: source === 'people' });
  const settings = useQuery({
    ...programmeSettings(),
    enabled: source === 'partner-types' || source === 'pledge-levels' || source === 'phases',
  });
  const known = useQuery({ ...programme(), enabled: source === 'organisations' });
  const blueprints = useQuery({ ...blueprintChoices(), enabled: source === 'blueprints' });
  switch (source) {
    case 'people':
      return named(people.data?.people);
    case 'organisations':
      return named(known.data?.organisations);
    case 'partner-types':
      return coded(settings.data?.settings.partnerTypes);
    case 'pledge-levels':
      return coded(settings.data?.settings.pledgeLevels);
    case 'phases':
      return phasesIn(settings.data?.settings.plan).map(({ name, kind }) => ({
        value: name,
        label: kind === 'waits' ? name : say(kind),
      }));
    case 'teams':
      return named(teams);
    case 'workpackages':
      return named(workpackages);
    case 'blueprints':
      return (blueprints.data?.blueprints ?? []).map(({ id, title }) => ({ value: id, label: title ?? id }));
    case undefined:
      return [];
  }
}

function named(all: { id: string; name: string }[] = []): Option[] {
  return all.map(({ id, name }) => ({ value: id, label: name }));
}

/** The programme's own list of codes with their words, in its settings. */
function coded(list: unknown): Option[] {
  return Array.isArray(list) ? list.filter(isCoded).map(({ code, label }) => ({ value: code, label })) : [];
}

function isCoded(each: unknown): each is { code: string; label: string } {
  return typeof each === 'object' && each !== null && 'code' in each && 'label' in each;
}

type PhaseKind = 'hypothesis' | 'experiment' | 'evaluation' | 'blueprint' | 'waits';

/** The phases of the programme's own plan. */
function phasesIn(plan: unknown): { name: string; kind: PhaseKind }[] {
  if (typeof plan !== 'object' || plan === null || !('phases' in plan) || !Array.isArray(plan.phases)) return [];
  return plan.phases.filter(isPhase);
}

function isPhase(each: unknown): each is { name: string; kind: PhaseKind } {
  return typeof each === 'object' && each !== null && 'name' in each && 'kind' in each;
}
