import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The roles of a programme that its open processes have last looked at, as a digest. */
@Entity('cast_seen')
export class CastSeen {
  @PrimaryColumn('text')
  programme: string;

  @Column('text')
  digest: string;
}
