import type { Html } from 'mdast';

/** An anchor id without what would end an attribute or a link. */
export function anchorName(id: string): string {
  return id.replace(/[^\p{L}\p{N}_.-]+/gu, '-');
}

/** A place that links can point at; generated slugs differ between readers. */
export function anchor(id: string): Html {
  return { type: 'html', value: `<a id="${anchorName(id)}"></a>` };
}
