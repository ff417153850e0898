import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../libs/persistence/data-source.js';
import { walledClient } from '../../../libs/persistence/walled-client.js';

/** The database as the API sees it while it works for one programme, and for nobody in particular there. */
export function appIn(url: string, programme: string, most?: number): DataSource {
  const options = dataSourceOptions(url, 'app', most);
  const extra: unknown = options.extra;
  const Client = walledClient(() => ({ programme, person: '' }));
  return new DataSource({ ...options, extra: { ...(extra as object), Client } });
}
