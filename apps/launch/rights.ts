import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRights } from './rights/describe-rights.js';
import { root } from './root.js';

/** `npm run rights`: writes down who may read and do what, from the policy itself. */
function writeRights(): void {
  const path = join(root, 'docs/rights.md');
  writeFileSync(path, describeRights());
  console.log(`Wrote ${path}.`);
}

writeRights();
