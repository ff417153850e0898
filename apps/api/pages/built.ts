import { fileURLToPath } from 'node:url';

/** Where the pages lie as they were built, beside the API that was built. */
export const BUILT = fileURLToPath(new URL('../../web', import.meta.url));
