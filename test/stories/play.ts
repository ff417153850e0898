import { inDeGgz } from './in-de-ggz.story.js';

/** The stories that can be played against a running system, by name. */
const stories = { 'in-de-ggz': inDeGgz };

const [, , name = ''] = process.argv;
const url = process.env.LEERLUS_URL ?? 'http://127.0.0.1:3000';
const story = Object.hasOwn(stories, name) ? stories[name as keyof typeof stories] : undefined;
if (!story) {
  console.error(`There is no story "${name}". There are: ${Object.keys(stories).join(', ')}.`);
  process.exit(1);
}
try {
  await story({
    url,
    say: (line) => {
      console.log(line);
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The story stopped here. Play it again and it goes on where it was.');
  process.exit(1);
}
