import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const service = z.looseObject({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  entrypoint: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  restart: z.enum(['unless-stopped', 'no']),
  read_only: z.boolean().default(false),
  cap_drop: z.array(z.string()).default([]),
  security_opt: z.array(z.string()),
  stop_grace_period: z.string().optional(),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.string() })).default({}),
  deploy: z.object({
    resources: z.object({ limits: z.strictObject({ cpus: z.string(), memory: z.string(), pids: z.number() }) }),
  }),
});

/** A service of docker-compose.yml. */
export type Service = z.infer<typeof service>;

const compose = z.looseObject({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.looseObject({ internal: z.boolean().optional() }).nullable()),
});

/** A `${NAME}` of docker-compose.yml, with what stands for it when it is not set: nothing (`:?`), or a text (`:-`). */
export interface Asked {
  name: string;
  how: ':?' | ':-';
  otherwise: string;
}

/** A file of the checkout. */
export function fileOf(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** docker-compose.yml as Docker reads it, before anything is filled in. */
export function readCompose(root: string): z.infer<typeof compose> {
  return compose.parse(parse(fileOf(root, 'docker-compose.yml'), { merge: true }));
}

const ASKED = /\$\{(\w+)(:[?-])?([^}]*)\}/g;

/** What a text of docker-compose.yml asks to be filled in. */
export function askedIn(text: string): Asked[] {
  return [...text.matchAll(ASKED)].map(([, name = '', how = '', otherwise = '']) => {
    if (how !== ':?' && how !== ':-')
      throw new Error(`\${${name}} neither has to be set nor says what it is otherwise`);
    return { name, how, otherwise };
  });
}

/** A service's environment, filled in as Docker would. @throws Error for what has to be set and is not */
export function filledIn({ environment }: Service, given: Record<string, string>): Record<string, string> {
  const fill = (value: string | number) =>
    String(value).replace(ASKED, (_, name: string, how: string, otherwise: string) => {
      if (given[name]) return given[name];
      if (how === ':?') throw new Error(`${name}: ${otherwise}`);
      return otherwise;
    });
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]));
}

/** The variables of .env.example, each with what is said about it. */
export function readExample(root: string): Map<string, { value: string; about: string }> {
  const example = new Map<string, { value: string; about: string }>();
  let about = '';
  for (const line of fileOf(root, '.env.example').split('\n')) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined) example.set(name, { value: value ?? '', about });
    else about = line.startsWith('#') ? `${about} ${line.slice(1).trim()}`.trim() : '';
  }
  return example;
}
