import { Ledger1764000000000 } from './1764000000000-ledger.js';
import { Workpackages1764100000000 } from './1764100000000-workpackages.js';
import { Coalition1764200000000 } from './1764200000000-coalition.js';
import { Asks1764300000000 } from './1764300000000-asks.js';
import { HappenedAt1764400000000 } from './1764400000000-happened-at.js';
import { SharedLines1764500000000 } from './1764500000000-shared-lines.js';
import { Blueprints1764600000000 } from './1764600000000-blueprints.js';
import { Cycles1764700000000 } from './1764700000000-cycles.js';
import { Memberships1764800000000 } from './1764800000000-memberships.js';
import { RowLevelSecurity1764900000000 } from './1764900000000-row-level-security.js';
import { Programmes1765000000000 } from './1765000000000-programmes.js';
import { EntriesAndPledges1765100000000 } from './1765100000000-entries-and-pledges.js';
import { SignIn1765200000000 } from './1765200000000-sign-in.js';
import { Audit1765300000000 } from './1765300000000-audit.js';
import { Erasures1765500000000 } from './1765500000000-erasures.js';
import { Ladders1765600000000 } from './1765600000000-ladders.js';
import { Letters1765700000000 } from './1765700000000-letters.js';
import { LetterHolders1765710000000 } from './1765710000000-letter-holders.js';
import { LettersCounted1766400000000 } from './1766400000000-letters-counted.js';
import { MessagesTold1765720000000 } from './1765720000000-messages-told.js';
import { MessageChoices1765800000000 } from './1765800000000-message-choices.js';
import { MailLinks1765900000000 } from './1765900000000-mail-links.js';
import { OrganisationsAndTeams1765550000000 } from './1765550000000-organisations-and-teams.js';
import { Pages1766100000000 } from './1766100000000-pages.js';
import { Calendars1765910000000 } from './1765910000000-calendars.js';
import { Meetings1765920000000 } from './1765920000000-meetings.js';
import { AddressChanges1766200000000 } from './1766200000000-address-changes.js';
import { News1766300000000 } from './1766300000000-news.js';

/** Every change of the tables, in order. */
export const migrations = [
  Ledger1764000000000,
  Workpackages1764100000000,
  Coalition1764200000000,
  Asks1764300000000,
  HappenedAt1764400000000,
  SharedLines1764500000000,
  Blueprints1764600000000,
  Cycles1764700000000,
  Memberships1764800000000,
  RowLevelSecurity1764900000000,
  Programmes1765000000000,
  EntriesAndPledges1765100000000,
  SignIn1765200000000,
  Audit1765300000000,
  Erasures1765500000000,
  Ladders1765600000000,
  Letters1765700000000,
  LetterHolders1765710000000,
  MessagesTold1765720000000,
  MessageChoices1765800000000,
  MailLinks1765900000000,
  OrganisationsAndTeams1765550000000,
  Pages1766100000000,
  Calendars1765910000000,
  Meetings1765920000000,
  AddressChanges1766200000000,
  News1766300000000,
  LettersCounted1766400000000,
];
