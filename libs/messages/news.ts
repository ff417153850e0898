/** What a message is about that tells what is new: `news:2027-01`. */
export const NEWS = 'news';

/** Who gets news of a programme every other month: whoever follows it. Those who work in it hear of what they have to do. */
export const NEWS_READERS: readonly string[] = ['funder', 'follower', 'subscriber'];
