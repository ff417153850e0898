import { rolesAround } from '../../../libs/domain/policies/cycle.policy.js';
import { mayReadConclusion } from '../../../libs/domain/policies/line.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { type CycleLine } from './cycle.lists.js';

/** What was concluded, for who may read it already. */
export function conclusionOf(
  { conclusion, followUp, accepted, workpackage }: Cycle,
  { acting, teams }: { acting: Acting; teams: string[] },
): Pick<CycleLine, 'conclusion' | 'followUp'> {
  const { person, language } = acting;
  const roles = rolesAround(acting.roles, { workpackage, teams });
  const may = mayReadConclusion({ person, roles }, { accepted });
  return {
    conclusion:
      !may || conclusion === null ? null : { code: conclusion, label: label(language, 'conclusion', conclusion) },
    followUp: !may || followUp === null ? null : { code: followUp, label: label(language, 'followUp', followUp) },
  };
}
