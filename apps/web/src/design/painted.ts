/** Until what is on the page now has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => {
      // A picture is made after its animation frame: the next task comes after it.
      window.setTimeout(resolve);
    });
  });
