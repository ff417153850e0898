import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

/** What an operator can search processes by; docker/temporal/namespace.sh registers the same. */
export const searchAttributes = {
  LeerlusPhase: proto.temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  LeerlusDue: proto.temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
};

/** Registers the search attributes where they lack: a workflow that sets an unknown one would not get on. */
export async function registerSearchAttributes(options: { address: string; namespace: string }): Promise<void> {
  const connection = await Connection.connect({ address: options.address });
  try {
    const { namespace } = options;
    const known = await connection.operatorService.listSearchAttributes({ namespace });
    const missing = Object.entries(searchAttributes).filter(([name]) => !Object.hasOwn(known.customAttributes, name));
    if (missing.length === 0) return;
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
  } finally {
    await connection.close();
  }
}
