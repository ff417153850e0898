import { type Pilot } from './pilot.js';

/**
 * The locked hypothesis is adjusted twice: its date, which those who decided on the start agree to again before anybody
 * has seen a result; and the explanation behind it, which waits for nobody.
 */
export async function amending({ stage, cycle, lead, alts, facilitator, coordinatorOf, days }: Pilot): Promise<void> {
  stage.act('zorgverlening.bijstellen', 'Bijstellen: een andere einddatum, en een betere uitleg');
  await cycle.does(
    coordinatorOf('ggnet'),
    {
      type: 'amend-hypothesis',
      changes: { form: 'testing', date: days.coming(242) },
      reason: 'In april is het vakantie. Dan tellen we te weinig overleggen.',
      resultsSeen: false,
    },
    { happened: days.happened(10), restsOn: { part: 'hypothesis', version: 2 } },
  );
  await cycle.isRefused(
    facilitator,
    { type: 'amend-hypothesis', changes: { form: 'testing', size: 1 }, reason: 'Twee is veel.' },
    'amendment-open',
    { restsOn: { part: 'hypothesis', version: 2 } },
  );
  await cycle.does(alts[0], { type: 'approve', gate: 'amendment' }, { happened: days.happened(11) });
  await cycle.does(lead, { type: 'approve', gate: 'amendment' }, { happened: days.happened(12) });
  await cycle.does(
    facilitator,
    {
      type: 'amend-hypothesis',
      changes: { form: 'testing', because: 'een ervaringsdeskundige in het overleg laat horen wat een woord doet' },
      reason: 'Het gaat om wie er in het overleg zit.',
    },
    { happened: days.happened(14), restsOn: { part: 'hypothesis', version: 3 } },
  );
}
