import type { Language } from '@rencana/model';

/** One thing for each language of the product: a sentence, a function that makes one, a table of words. */
export type Localised<T> = { readonly [L in Language]: T };
