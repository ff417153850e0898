/** A call of the session's that reports back, as a promise. @throws what it reports */
export function settled(call: (done: (error: unknown) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    call((error) => {
      if (error) reject(error instanceof Error ? error : new Error('the session could not be changed'));
      else resolve();
    });
  });
}
