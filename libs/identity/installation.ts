import { type DataSource } from 'typeorm';
import { Installation } from '../persistence/entities/installation.entity.js';

/** Whether this database was made to hold sample data, in which anybody on this machine may act as anybody. */
export async function isSample(dataSource: DataSource): Promise<boolean> {
  return (await dataSource.manager.findOneBy(Installation, { id: 1 }))?.sample ?? false;
}
