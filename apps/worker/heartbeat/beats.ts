/** How often (ms) a worker says that it conducts. */
export const BEATS_EVERY = 5_000;
