import { type z } from 'zod';
import { readGiven, type Given } from './given.js';
import { InvalidEnvironment, type Fault } from './invalid-environment.js';

/** Variables that are right, each by itself, as they were given. */
export type Right = Given['values'];

/**
 * Reads and checks variables by a schema with a field for each, alone and together. All that is wrong is told at once:
 * what does not go together also where other variables are wrong by themselves.
 *
 * @param together what is wrong with the combination of those that are right, and (by name) which are not
 * @throws InvalidEnvironment
 */
export function readVariables<Shape extends z.ZodRawShape>(reading: {
  schema: z.ZodObject<Shape>;
  source: NodeJS.ProcessEnv;
  together?: (right: Right, wrong: Set<string>) => Fault[];
}): z.infer<z.ZodObject<Shape>> {
  const { schema, source, together = () => [] } = reading;
  const names = Object.keys(schema.shape);
  const { values, faults } = readGiven(names, source);
  const result = schema.safeParse(values);
  for (const { path, message } of result.error?.issues ?? []) {
    const name = String(path[0]);
    const problem = values[name] === undefined ? 'is missing' : "can't be used";
    if (!faults.some((fault) => fault.name === name)) faults.push({ name, says: `${name} ${problem}: ${message}.` });
  }
  const wrong = new Set(faults.map(({ name }) => name));
  const right = Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.has(name)));
  faults.push(...together(right, wrong));
  if (result.success && faults.length === 0) return result.data;
  throw new InvalidEnvironment(faults.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name)));
}
