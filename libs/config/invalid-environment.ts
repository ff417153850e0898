/** Something that has to change about a variable. */
export interface Fault {
  /** The variable. */
  name: string;
  /** A sentence that begins with a variable's name; it never holds a value, which could be a secret. */
  says: string;
}

/** Variables with which a process would not serve well, or not safely: a sentence for each fault, all of them at once. */
export class InvalidEnvironment extends Error {
  constructor(readonly faults: Fault[]) {
    const things = faults.length === 1 ? 'One thing has' : `${faults.length} things have`;
    super(`Leerlus does not start. ${things} to change:\n${faults.map(({ says }) => `  ${says}`).join('\n')}`);
    this.name = 'InvalidEnvironment';
  }
}

/** Reads the variables of a process that starts. Where they are not right it says so, without a stack, and ends. */
export function orRefuse<Variables>(read: () => Variables): Variables {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidEnvironment)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}
