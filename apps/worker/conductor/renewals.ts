import { type Context } from '@temporalio/activity';
import { type ActivityInterceptorsFactory } from '@temporalio/worker';

/** The most workflows whose present run is remembered. */
const MOST = 10_000;

/** Calls `renewed` when a workflow that was seen in one run asks for something in another: it has just been renewed. */
export function noticeRenewals(renewed: () => void): ActivityInterceptorsFactory {
  const runs = new Map<string, string>();
  return (context: Context) => ({
    inbound: {
      execute(input, next) {
        const { workflowId, runId } = context.info.workflowExecution ?? { workflowId: '', runId: '' };
        const before = runs.get(workflowId);
        if (runs.size >= MOST) runs.clear();
        runs.set(workflowId, runId);
        if (before !== undefined && before !== runId) renewed();
        return next(input);
      },
    },
  });
}
