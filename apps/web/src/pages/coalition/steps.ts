/** The steps towards taking part fully, in their usual order; not every one must be there. */
export const step = ['interested', 'declared-intent', 'mandate-agreed', 'signed', 'joined'] as const;
