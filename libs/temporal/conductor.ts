import { type Connection } from '@temporalio/client';

/**
 * Which conductor this is: the id of Temporal's namespace, made when its database is made. Another id than before means
 * that the workflows of before are gone, and every open process has to be started again.
 */
export async function conductorId(connection: Connection, namespace: string): Promise<string> {
  const { namespaceInfo } = await connection.withDeadline(Date.now() + 5_000, () =>
    connection.workflowService.describeNamespace({ namespace }),
  );
  return namespaceInfo?.id ?? namespace;
}
