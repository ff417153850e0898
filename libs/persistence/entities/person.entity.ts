import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Somebody with an account; `membership` says in which programmes they take part. Beside `text`, the only place of
 * personal data: everything else holds the id.
 */
@Entity('person')
export class Person {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { unique: true })
  email: string;

  @Column('text', { default: 'nl' })
  language: 'nl' | 'en';
}
