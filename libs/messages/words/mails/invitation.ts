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
export function invitationFor(invitation: Invitation): { subject: string; text: string } {
  const { language } = invitation;
  const [subject, paragraphs] = language === 'nl' ? inDutch(invitation) : inEnglish(invitation);
  return { subject: subject.replace(/\s+/gu, ' '), text: `${paragraphs.join('\n\n')}\n` };
}

function inDutch({ by, programme, roles, email, link }: Invitation): [string, string[]] {
  const named = marked('nl', programme);
  const invites = by === undefined ? `Je bent uitgenodigd voor ${named}.` : `${by} nodigt je uit voor ${named}.`;
  return [
    `Uitnodiging: doe mee aan ${named}`,
    [
      'Beste lezer,',
      `${invites} Je rol: ${listed('nl', roles)}.`,
      `Inloggen doe je met dit adres: ${email}. Een wachtwoord heb je niet nodig.`,
      link,
      'In Leerlus zie je wat er speelt en wat er van je gevraagd wordt. Nu hoef je niets te doen. Klopt er iets niet? Laat het weten aan wie je uitnodigde.',
    ],
  ];
}

function inEnglish({ by, programme, roles, email, link }: Invitation): [string, string[]] {
  const named = marked('en', programme);
  const invites = by === undefined ? `You are invited to ${named}.` : `${by} invites you to ${named}.`;
  return [
    `Invitation: take part in ${named}`,
    [
      'Dear reader,',
      `${invites} Your role: ${listed('en', roles)}.`,
      `You sign in with this address: ${email}. You do not need a password.`,
      link,
      'In Leerlus you see what is going on and what is asked of you. Nothing to do now. Is something not right? Tell whoever invited you.',
    ],
  ];
}
