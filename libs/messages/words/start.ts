import { capitalised, listed, spelled, type Language } from './language.js';
import { halves, sayMissing } from './missing.js';
import { sayTeam, type Names } from './names.js';

/** How the start of a cycle stands: what it waits for, and which teams have all that they need. */
export interface Start {
  /** Codes, as a standing has them, without approvals. */
  missing: string[];
  /** Whether everybody who decides has agreed. */
  agreed: boolean;
  /** How many teams could start now. */
  cleared: number;
}

/**
 * Why a cycle can't start yet and what can be done: „Starten kan nog niet: team Wopit heeft nog geen pledge getekend.
 * Vraag de handtekening aan, of start met de drie teams die klaar zijn.” Where everybody agreed, only what it waits for:
 * „Akkoord gegeven. De start wacht nog op de handtekening van ZN.” Null when nothing is missing.
 */
export function sayStart({ missing, agreed, cleared }: Start, language: Language, names: Names): string | null {
  if (missing.length === 0) return null;
  const dutch = language === 'nl';
  if (agreed) {
    const waits = listed(
      language,
      missing.map((code) => sayMissing(code, language, names)),
    );
    return dutch ? `Akkoord gegeven. De start wacht nog op ${waits}.` : `Agreed. The start still waits for ${waits}.`;
  }
  const why = listed(
    language,
    missing.map((code) => lacks(code, language, names)),
  );
  const sentence = dutch ? `Starten kan nog niet: ${why}.` : `You can't start yet: ${why}.`;
  const ways = listedWays(waysOut(missing, cleared, language), language);
  return ways === '' ? sentence : `${sentence} ${capitalised(ways)}.`;
}

/** What is missing, as a clause: „team Wopit heeft nog geen pledge getekend”. */
function lacks(code: string, language: Language, names: Names): string {
  const dutch = language === 'nl';
  const [what, part] = halves(code);
  switch (what) {
    case 'pledge':
      return dutch
        ? `${sayTeam(names.team(part))} heeft nog geen pledge getekend`
        : `${sayTeam(names.team(part))} has not signed its pledge`;
    case 'coordinator':
      return dutch
        ? `${sayTeam(names.team(part))} heeft geen coördinator`
        : `${sayTeam(names.team(part))} has no coordinator`;
    case 'team-ready':
      if (part === '') return dutch ? 'er is nog geen team klaar' : 'no team is ready';
      return dutch ? `${sayTeam(names.team(part))} is nog niet klaar` : `${sayTeam(names.team(part))} is not ready`;
    case 'party':
      return dutch
        ? `${names.organisation(part)} heeft nog niet getekend`
        : `${names.organisation(part)} has not signed yet`;
    default:
      return dutch
        ? `het wacht op ${sayMissing(code, language, names)}`
        : `it waits for ${sayMissing(code, language, names)}`;
  }
}

/** What can be done about it. Fewer teams help only where teams are what is missing. */
function waysOut(missing: string[], cleared: number, language: Language): string[] {
  const dutch = language === 'nl';
  const kinds = missing.map((code) => halves(code)[0]);
  const isOfTeams = !kinds.some((kind) => kind.startsWith('party'));
  const asks = kinds.some((kind) => kind === 'pledge' || kind.startsWith('party'));
  const fewer = dutch
    ? `start met ${cleared === 1 ? 'het ene team dat klaar is' : `de ${spelled('nl', cleared)} teams die klaar zijn`}`
    : `start with the ${cleared === 1 ? 'one team that is' : `${spelled('en', cleared)} teams that are`} ready`;
  return [
    ...(asks ? [dutch ? 'vraag de handtekening aan' : 'ask for the signature'] : []),
    ...(kinds.includes('coordinator') ? [dutch ? 'wijs een coördinator aan' : 'appoint a coordinator'] : []),
    ...(isOfTeams && cleared > 0 ? [fewer] : []),
  ];
}

function listedWays(ways: string[], language: Language): string {
  if (ways.length < 2) return ways.join('');
  return `${ways.slice(0, -1).join(', ')}, ${language === 'nl' ? 'of' : 'or'} ${ways.slice(-1).join('')}`;
}
