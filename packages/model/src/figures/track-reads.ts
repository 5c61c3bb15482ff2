import type { Id } from '../element.ts';
import type { PlanElement } from '../generated/elements.ts';
import type { FigureParts } from './figure-table.ts';

/** What figures are answered from. */
export interface FigureSources {
  readonly elements: Pick<ReadonlyMap<Id, PlanElement>, 'get'>;
  readonly parts: FigureParts;
}

/** Sources that take down what is read of them, and whether all of that is the same in others. */
export interface TrackedSources extends FigureSources {
  readonly isSameIn: (others: FigureSources) => boolean;
}

/** Takes down what a figure is made of, so that it is answered again only when some of that has changed. */
export function trackReads(sources: FigureSources): TrackedSources {
  const elements = new Map<Id, PlanElement | undefined>();
  const parts = new Map<keyof FigureParts, unknown>();
  return {
    elements: {
      get: (id) => {
        const element = sources.elements.get(id);
        elements.set(id, element);
        return element;
      },
    },
    parts: new Proxy(sources.parts, {
      get: (target, name: keyof FigureParts) => {
        parts.set(name, target[name]);
        return target[name];
      },
    }),
    isSameIn: compareWith(elements, parts),
  };
}

/** A function of its own, so that what is remembered holds only what was read and not all that could have been. */
function compareWith(
  elements: ReadonlyMap<Id, PlanElement | undefined>,
  parts: ReadonlyMap<keyof FigureParts, unknown>,
): TrackedSources['isSameIn'] {
  return (others) => {
    for (const [id, element] of elements) if (others.elements.get(id) !== element) return false;
    for (const [name, part] of parts) if (others.parts[name] !== part) return false;
    return true;
  };
}
