/** Answers in the order of the items, with at most `atOnce` tasks under way. After a task fails no other begins. */
export async function mapInOrder<Item, Answer>(
  items: readonly Item[],
  atOnce: number,
  task: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = items.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (failed) return;
      answers[index] = await task(item).catch((problem: unknown) => {
        failed = true;
        throw problem;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(atOnce, items.length)) }, work));
  return answers;
}
