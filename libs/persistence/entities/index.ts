import { AddressChange } from './address-change.entity.js';
import { Agreement } from './agreement.entity.js';
import { ApiToken } from './api-token.entity.js';
import { Approval } from './approval.entity.js';
import { Ask } from './ask.entity.js';
import { AuditLine } from './audit-line.entity.js';
import { AuditSeal } from './audit-seal.entity.js';
import { BlueprintFactor } from './blueprint-factor.entity.js';
import { BlueprintVersion } from './blueprint-version.entity.js';
import { Blueprint } from './blueprint.entity.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { CalendarItem } from './calendar-item.entity.js';
import { CoalitionEntry } from './coalition-entry.entity.js';
import { CommandRow } from './command.entity.js';
import { Correction } from './correction.entity.js';
import { CycleTeam } from './cycle-team.entity.js';
import { Cycle } from './cycle.entity.js';
import { Delivery } from './delivery.entity.js';
import { Erasure } from './erasure.entity.js';
import { EventRow } from './event.entity.js';
import { Factor } from './factor.entity.js';
import { FundingCondition } from './funding-condition.entity.js';
import { FormerName } from './former-name.entity.js';
import { Installation } from './installation.entity.js';
import { Letter } from './letter.entity.js';
import { MailLink } from './mail-link.entity.js';
import { Measurement } from './measurement.entity.js';
import { Meeting } from './meeting.entity.js';
import { MessageChoice } from './message-choice.entity.js';
import { Membership } from './membership.entity.js';
import { Pledge } from './pledge.entity.js';
import { PlannedMessageRow } from './message.entity.js';
import { Note } from './note.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { Process } from './process.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';
import { Programme } from './programme.entity.js';
import { QuietDaysRow } from './quiet-days.entity.js';
import { Reliance } from './reliance.entity.js';
import { RoleHolding } from './holding.entity.js';
import { SignInIdentity } from './sign-in-identity.entity.js';
import { SignInRequest } from './sign-in-request.entity.js';
import { Team } from './team.entity.js';
import { Text } from './text.entity.js';
import { Visit } from './visit.entity.js';
import { WorkpackageVersion } from './workpackage-version.entity.js';
import { Workpackage } from './workpackage.entity.js';

/** Every table that the product reads and writes, as TypeORM knows it. */
export const entities = [
  AddressChange,
  Agreement,
  ApiToken,
  Approval,
  Ask,
  AuditLine,
  AuditSeal,
  Blueprint,
  BlueprintFactor,
  BlueprintVersion,
  CalendarFeed,
  CalendarItem,
  CoalitionEntry,
  CommandRow,
  Correction,
  Cycle,
  CycleTeam,
  Delivery,
  Erasure,
  EventRow,
  Factor,
  FormerName,
  FundingCondition,
  Installation,
  Letter,
  MailLink,
  Measurement,
  Meeting,
  Membership,
  MessageChoice,
  Note,
  Organisation,
  Person,
  PlannedMessageRow,
  Pledge,
  Process,
  Programme,
  ProgrammeVersion,
  QuietDaysRow,
  Reliance,
  RoleHolding,
  SignInIdentity,
  SignInRequest,
  Team,
  Text,
  Visit,
  Workpackage,
  WorkpackageVersion,
];
