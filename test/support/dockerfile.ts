import { fileOf } from './compose.js';

/** A part of the Dockerfile, from one FROM to the next. */
export interface Stage {
  image: string;
  name: string | undefined;
  /** What is copied into it: from the checkout, or from another stage. */
  copies: { from: string | undefined; sources: string[]; to: string }[];
  /** All its lines, as [instruction, rest]. */
  lines: [instruction: string, rest: string][];
}

/** The Dockerfile's stages; the last is the image. */
export function readDockerfile(root: string): Stage[] {
  const stages: Stage[] = [];
  for (const line of fileOf(root, 'Dockerfile').split('\n')) {
    const [, instruction = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (instruction === 'FROM') {
      const [image = '', , name] = rest.split(' ');
      stages.push({ image, name, copies: [], lines: [] });
    }
    const stage = stages.at(-1);
    if (!stage || instruction === '') continue;
    stage.lines.push([instruction, rest]);
    if (instruction === 'COPY') stage.copies.push(copyOf(rest));
  }
  return stages;
}

function copyOf(rest: string): Stage['copies'][number] {
  const words = rest.split(' ');
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined;
  return { from, sources: words.slice(0, -1), to: words.at(-1) ?? '' };
}
