import { mailsAt } from './support/mails.js';
import { listStories, stories } from './stories.js';

/** Plays the story of a name at LEERLUS_URL, its people's mails being read at LEERLUS_MAILS; without a name, lists what there is. @returns the exit code */
async function play(name: string | undefined): Promise<number> {
  const story = name === undefined ? undefined : stories.get(name);
  if (!story) {
    if (name !== undefined) console.error(`There is no story "${name}".`);
    console.log(listStories());
    return name === undefined ? 0 : 1;
  }
  const url = process.env.LEERLUS_URL;
  if (!url) {
    console.error('Leerlus does not run here. Start it first, in another terminal: npm start');
    return 1;
  }
  try {
    const pages = process.env.LEERLUS_MAILS;
    await story.play({
      url,
      ...(pages !== undefined && { mails: mailsAt(pages) }),
      say: (line) => {
        console.log(line);
      },
    });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('The story stopped here. Play it again and it goes on where it was.');
    return 1;
  }
}

process.exitCode = await play(process.argv[2]);
