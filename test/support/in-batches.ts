/** Does something with each, so many at a time; what came of them in their order. */
export async function inBatches<Item, Done>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++) done[place] = await work(items[place] as Item);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return done;
}
