import { capitalised, listed } from '../language.js';
import { label } from '../labels.js';
import { type RefusalSentence } from './refusing.js';

/** Why something can't be done with a programme now, and what can, in Dutch. */
export const dutchProgrammeRefusals = {
  'programme-closed': 'Dit programma is afgesloten. Je kunt alles nog lezen.',
  'stage-not-next': ({ details }) => {
    const next = Array.isArray(details.next) ? details.next.map((stage) => label('nl', 'stage', String(stage))) : [];
    return next.length === 0
      ? 'Dat kan nu niet. Kijk in welke fase het programma is.'
      : `Dat kan nu niet. Hierna kan het programma alleen naar: ${listed('nl', next)}.`;
  },
  'programme-not-rewritten': 'Er is nog niets veranderd. Pas het doel of de aanpak aan.',
  'settings-same': 'Zo staat het al. Er is niets veranderd, en je hoeft niets te doen.',
  'step-twice': 'Twee stappen van de herinneringen heten hetzelfde. Geef elke stap een eigen naam.',
  'no-such-condition': 'Deze voorwaarde is er niet. Kies er een uit de lijst.',
  'condition-settled': 'Deze voorwaarde is al afgehandeld. Je hoeft niets meer te doen.',
  'not-waivable':
    'Deze voorwaarde van de financier kan niemand laten vallen, ook de stuurgroep niet. Vraag de financier om haar te veranderen.',
  'may-not-give-role': ({ role, anyRole }) =>
    anyRole
      ? `Over ${role} gaat hier alleen ${anyRole}. Vraag het aan ${anyRole}.`
      : `Over ${role} ga jij hier niet. Vraag de projectleider wie dat doet.`,
  'role-needs-team': ({ role }) => `${capitalised(role)} hoort bij een team. Kies erbij welk team.`,
  'role-needs-organisation': ({ role }) =>
    `${capitalised(role)} hoort bij een organisatie. Kies erbij welke organisatie.`,
  'role-not-held': ({ role }) => `Deze persoon heeft ${role} niet. Er valt niets te beëindigen.`,
  'last-lead':
    'Dan heeft het programma geen projectleider meer. Geef eerst iemand anders die rol, en probeer het dan opnieuw.',
  'may-not-appoint': ({ team }) =>
    `Wie ${team} coördineert, bepaalt het team zelf, de eigen organisatie of de projectleider. Vraag het aan hen.`,
  'already-appointed': ({ team }) => `Voor ${team} staat het al zo. Je hoeft niets te doen.`,
  'organisation-named-once': 'Geef de organisatie een naam, of kies de persoon die de organisatie is. Niet allebei.',
  'organisation-not-changed':
    'Er is nog niets veranderd. Pas de naam aan, het soort, of waar de organisatie bij hoort.',
  'no-such-plan': 'Een plan met deze naam heeft het programma niet. Kies er een uit de lijst.',
} as const satisfies Record<string, RefusalSentence>;
