import type { WriteOptions } from '@rencana/writers';
import type { PlanState } from '../workspace.ts';
import { createPlaceFinder } from './place-finder.ts';
import type { SourceAddress } from './source-address.ts';

/** What a writer asks for the links of a document to the files of its plan. */
export function sourceLinks(state: PlanState, address: SourceAddress): NonNullable<WriteOptions['sourceLink']> {
  const find = createPlaceFinder(state);
  return (place) => {
    const source = find(place);
    const found = source && address(source);
    return source && found ? { address: found, title: `${source.file}:${source.line}` } : undefined;
  };
}
