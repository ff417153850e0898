import { dataSource } from '../../libs/persistence/data-source.js';
import { running } from '../support/pilot.js';
import { killWhileSending, tollIn, type Toll } from '../support/post-office/killing.js';
import { startSystem } from '../support/system.js';

/**
 * `npm run bench -- post-office-kills [mails] [runs] [kills]`: two post offices send so many mails while one of them is
 * killed again and again at a random moment; so many times over. Fails when a mail is lost, comes under another Message-ID,
 * or comes twice without somebody having died between the server's answer and the commit.
 */
const [, , mails = '2000', runs = '10', kills = '8'] = process.argv;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

say('Starting Leerlus. This takes some 10 seconds.');
const system = await startSystem();
const owner = await dataSource(system.database, 'owner', 3).initialize();
let wrong = 0;
try {
  const pilot = await running(system, ['dimence', 'ggnet', 'ribw-go', 'wopit']);
  await system.worker.stop();
  for (let run = 1; run <= Number(runs); run++) {
    const before = await delivered();
    const toll = await killWhileSending(
      { system, owner, pilot },
      { mails: Number(mails), kills: Number(kills), random: Math.random },
    );
    const faults = faultsIn(toll, (await delivered()) - before);
    wrong += faults.length;
    say(`${run} of ${runs}: ${tollIn(toll)}${faults.map((fault) => `\n   WRONG: ${fault}`).join('')}`);
  }
  say(wrong === 0 ? '\nNothing was lost, and nothing doubled that should not.' : `\n${wrong} things were wrong.`);
} finally {
  await owner.destroy();
  await system.stop();
}
process.exitCode = wrong === 0 ? 0 : 1;

async function delivered(): Promise<number> {
  const [row] = await owner.query<{ count: number }[]>(`select count(*)::integer as count from leerlus.delivery`);
  return row?.count ?? 0;
}

function faultsIn({ arrived, between, mails }: Toll, delivered: number): string[] {
  const twice = [...arrived].filter(([letter, times]) => times !== 1 + (between.get(letter) ?? 0));
  return [
    ...(arrived.size === mails ? [] : [`${arrived.size} Message-IDs arrived for ${mails} mails`]),
    ...(delivered === mails ? [] : [`${delivered} deliveries were recorded for ${mails} mails`]),
    ...twice.map(([letter, times]) => `${letter} arrived ${times} times`),
  ];
}
