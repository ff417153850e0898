import { type Letter } from '../../letters/letter.js';
import { listed, marked, type Language } from '../language.js';

/** That somebody was invited into a programme: by whom, as what, and where to sign in. */
export interface Invitation {
  /** Who invited them, by name; undefined when nobody in particular did. */
  by: string | undefined;
  programme: string;
  /** The roles in words, in the language of the mail. */
  roles: readonly string[];
  /** The address with which they sign in. */
  email: string;
  language: Language;
  /** Where they sign in. */
  link: string;
}

/** The mail that invites somebody: who asks, what for, and how to sign in. */
export function invitationFor(invitation: Invitation): Letter {
  const { language, programme, link } = invitation;
  const { press, ...said } = language === 'nl' ? inDutch(invitation) : inEnglish(invitation);
  return { language, from: programme, facts: [], ...said, button: { label: press, link }, ways: [] };
}

type Said = Pick<Letter, 'subject' | 'greeting' | 'heading' | 'body' | 'after' | 'reason'> & { press: string };

function inDutch({ by, programme, roles, email }: Invitation): Said {
  const named = marked('nl', programme);
  return {
    subject: `Uitnodiging: doe mee aan ${named}`,
    greeting: 'Beste lezer,',
    heading: by === undefined ? `Je bent uitgenodigd voor ${named}` : `${by} nodigt je uit voor ${named}`,
    body: [
      `Je doet mee als ${listed('nl', roles)}.`,
      `Inloggen doe je met dit adres: ${email}. Een wachtwoord heb je niet nodig.`,
    ],
    press: 'Log in bij Leerlus',
    after: [
      'In Leerlus zie je wat er speelt en wat er van je gevraagd wordt. Nu hoef je niets te doen. Klopt er iets niet? Laat het weten aan wie je uitnodigde.',
    ],
    reason: `Je krijgt deze mail omdat je bent uitgenodigd voor ${named}.`,
  };
}

function inEnglish({ by, programme, roles, email }: Invitation): Said {
  const named = marked('en', programme);
  return {
    subject: `Invitation: take part in ${named}`,
    greeting: 'Dear reader,',
    heading: by === undefined ? `You are invited to ${named}` : `${by} invites you to ${named}`,
    body: [
      `You take part as ${listed('en', roles)}.`,
      `You sign in with this address: ${email}. You do not need a password.`,
    ],
    press: 'Sign in to Leerlus',
    after: [
      'In Leerlus you see what is going on and what is asked of you. Nothing to do now. Is something not right? Tell whoever invited you.',
    ],
    reason: `You get this mail because you were invited to ${named}.`,
  };
}
