import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.js';
import { ownDatabase } from './start/own-database.js';

/** `npm run audit:verify`, `npm run audit:retain`: on the Leerlus that runs here, or on the one that DATABASE_URL names. */
function audit(args: string[]): void {
  const database = process.env.DATABASE_URL ?? ownDatabase();
  if (database === undefined) {
    console.error('No Leerlus runs here. Start it with npm start, or name a database in DATABASE_URL.');
    process.exitCode = 1;
    return;
  }
  const child = spawn(process.execPath, [join(root, 'dist/apps/audit/main.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: database },
  });
  child.once('exit', (code) => (process.exitCode = code ?? 1));
}

audit(process.argv.slice(2));
