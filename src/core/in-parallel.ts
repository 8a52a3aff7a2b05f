/** Several requests at a time, answers in order. */

/** Calls `work` for every item, at most `limit` at a time; the first failure ends it, and no further item is begun. */
export async function inParallel<Item, Made>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const queue = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failed) return;
      try {
        made[index] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return made;
}
