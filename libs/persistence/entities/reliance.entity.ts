import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a process decided something knowing another: when that fact changes, it is told. */
@Entity('reliance')
export class Reliance {
  @PrimaryColumn('text')
  process: string;

  @PrimaryColumn('text', { name: 'relied_on' })
  reliedOn: string;

  @Column('text')
  programme: string;
}
