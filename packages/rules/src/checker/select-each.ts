import { rememberEach } from '@rencana/model';

/**
 * Turns a test of one element into the choice of those of a list that pass it; after an edit only what changed is tested
 * again. The test must look at nothing but the element.
 */
export function selectEach<E extends object>(test: (element: E) => boolean): (elements: readonly E[]) => readonly E[] {
  const testEach = rememberEach(test);
  return (elements) => {
    const passed = testEach(elements);
    return elements.filter((_, index) => passed[index]);
  };
}
