import type { KindName } from '../generated/kinds.ts';

/** What may stand after `in`. */
export const dimensionKinds: readonly KindName[] = ['dimension', 'subdimension'];

/** What a sub-dimension may stand in. */
export const parentKinds: readonly KindName[] = ['dimension'];
