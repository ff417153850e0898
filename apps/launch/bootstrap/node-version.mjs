import process from 'node:process';

/** The oldest Node that can run this. */
const OLDEST = [20, 19];

/** Ends here, with what is possible, when this Node is too old. Written so that old ones can read it. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Leerlus needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}
