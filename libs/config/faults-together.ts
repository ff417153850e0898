import { isExample, isLoopbackUrl } from './hosts.js';
import { type Fault } from './invalid-environment.js';

/** What a process needs: all of them what is `inside`, the API also what keeps the `door`. */
export type Needs = 'inside' | 'door';

/** The variables that have to do with each other; one that is left out is wrong by itself, or not set. */
interface Values {
  NODE_ENV?: string;
  PUBLIC_URL?: string;
  SMTP_URL?: string;
  MAIL_FROM?: string;
  SESSION_SECRET?: string;
  SECURITY_CONTACT?: string;
  TRUSTED_PROXIES?: string[];
  OIDC_ISSUER?: string;
  OIDC_CLIENT_ID?: string;
  OIDC_CLIENT_SECRET?: string;
}

/**
 * What is wrong with variables that are right each by itself: an installation that others can reach needs https, real
 * addresses, and to know its proxy. On this machine alone (127.0.0.1), and in development, nearly anything goes.
 */
export function faultsTogether(given: { values: Values; wrong: Set<string>; needs: Needs }): Fault[] {
  const { values, wrong, needs } = given;
  const { NODE_ENV = 'production', PUBLIC_URL } = values;
  const isOpen = NODE_ENV === 'production' && PUBLIC_URL !== undefined && !isLoopbackUrl(PUBLIC_URL);
  return [
    ...(needs === 'door' ? [...lackingSecret(values), ...lackingForProvider(values)] : []),
    ...(isOpen ? carelessInTheOpen({ ...values, PUBLIC_URL }) : []),
    ...(isOpen && needs === 'door' ? lackingAtTheDoor({ ...values, PUBLIC_URL }) : []),
  ].filter(({ name }) => !wrong.has(name));
}

function lackingSecret({ SESSION_SECRET }: Values): Fault[] {
  if (SESSION_SECRET !== undefined) return [];
  return [fault('SESSION_SECRET', 'is missing: it signs the cookies of whoever signs in; take openssl rand -hex 32.')];
}

function lackingForProvider(values: Values): Fault[] {
  if (values.OIDC_ISSUER === undefined) return [];
  const both = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  return both
    .filter((name) => values[name] === undefined)
    .map((name) => fault(name, 'is missing: the provider of OIDC_ISSUER gave it when Leerlus was registered there.'));
}

function carelessInTheOpen(values: Values & { PUBLIC_URL: string }): Fault[] {
  const { PUBLIC_URL, SMTP_URL, MAIL_FROM, SECURITY_CONTACT } = values;
  const faults: Fault[] = [];
  if (PUBLIC_URL.startsWith('http:')) {
    faults.push(
      fault('PUBLIC_URL', 'has to begin with https: others could read along. Only 127.0.0.1 may do without.'),
    );
  }
  if (isExample(PUBLIC_URL)) faults.push(fault('PUBLIC_URL', 'is an example: say how people reach this installation.'));
  if (SMTP_URL !== undefined && isExample(MAIL_FROM ?? 'leerlus@example.org')) {
    faults.push(fault('MAIL_FROM', 'is an example: say from which address mails are sent.'));
  }
  if (SECURITY_CONTACT !== undefined && isExample(SECURITY_CONTACT)) {
    faults.push(fault('SECURITY_CONTACT', 'is an example: say where somebody who finds a leak can report it.'));
  }
  return faults;
}

function lackingAtTheDoor({ PUBLIC_URL, SECURITY_CONTACT, TRUSTED_PROXIES }: Values & { PUBLIC_URL: string }): Fault[] {
  const faults: Fault[] = [];
  if (SECURITY_CONTACT === undefined) {
    faults.push(fault('SECURITY_CONTACT', 'is missing: say where somebody who finds a leak can report it.'));
  }
  if (TRUSTED_PROXIES === undefined && PUBLIC_URL.startsWith('https:')) {
    faults.push(
      fault(
        'TRUSTED_PROXIES',
        'is missing: https ends at a proxy before Leerlus; without its address all look like one.',
      ),
    );
  }
  return faults;
}

function fault(name: string, says: string): Fault {
  return { name, says: `${name} ${says}` };
}
