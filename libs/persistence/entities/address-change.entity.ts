import { Column, Entity } from 'typeorm';
import { MailedRequest } from './mailed-request.js';

/** Another address that somebody asked for; it is theirs once they confirm it from there. */
@Entity('address_change')
export class AddressChange extends MailedRequest {
  @Column('text')
  person: string;

  /** The address that is asked for, in lower case. */
  @Column('text')
  email: string;

  /** The address of before, from the confirmation until it was told. */
  @Column('text', { nullable: true })
  former: string | null;

  /** When the present address was told. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  noted: Date | null;
}
