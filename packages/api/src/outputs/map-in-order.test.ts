import { expect, test } from 'vitest';
import { mapInOrder } from './map-in-order.ts';

/** A task that ends in the order of its numbers, the small ones first. */
function turns() {
  let now = 0;
  let most = 0;
  return {
    most: () => most,
    task: async (number: number): Promise<number> => {
      most = Math.max(most, ++now);
      for (let turn = 0; turn < number; turn++) await Promise.resolve();
      now--;
      return number * 10;
    },
  };
}

test.each([1, 2, 3, 9])('answers stand in the order of their items, with %i under way', async (atOnce) => {
  const { most, task } = turns();
  expect(await mapInOrder([9, 1, 5, 2, 0], atOnce, task)).toEqual([90, 10, 50, 20, 0]);
  expect(most()).toBe(Math.min(atOnce, 5));
});

test('nothing begins after a task has failed', async () => {
  const begun: number[] = [];
  const failing = async (item: number): Promise<void> => {
    begun.push(item);
    if (item === 2) throw new Error('penuh');
  };
  await expect(mapInOrder([1, 2, 3, 4], 1, failing)).rejects.toThrow('penuh');
  expect(begun).toEqual([1, 2]);
});

test('no items have no answers', async () => {
  expect(await mapInOrder([], 2, async () => 1)).toEqual([]);
});
