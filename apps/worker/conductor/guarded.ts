import { ApplicationFailure } from '@temporalio/common';
import { type Logger } from '../../../libs/config/log.js';
import { codeOf, isInfrastructureFault } from '../../../libs/ledger/faults.js';

/**
 * Wraps an activity: a failure is reported here, and what Temporal is told of it is a code, without message and cause,
 * since these could hold what somebody typed.
 */
export function guardedBy(log: Logger) {
  return <Asked extends { process: string }, Answer>(name: string, call: (asked: Asked) => Promise<Answer>) =>
    async (asked: Asked): Promise<Answer> => {
      try {
        return await call(asked);
      } catch (error) {
        const away = isInfrastructureFault(error);
        log[away ? 'warn' : 'error']({ activity: name, process: asked.process, err: error }, 'an activity failed');
        throw ApplicationFailure.create({
          message: away ? 'ledger-away' : 'service-failed',
          type: away ? 'LedgerAway' : 'ServiceFailed',
          details: [codeOf(error) ?? null],
        });
      }
    };
}
