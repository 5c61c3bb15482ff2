import { type FragmentElement, type KindName, kinds } from '@rencana/model';
import { findPart } from './find-parts.ts';
import { lowerHeader } from './lower-header.ts';
import { lowerProperties } from './lower-properties.ts';
import type { Lowering } from './lowering.ts';
import { rangeOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Lowers one declaration; undefined where not even its kind is known. Its id is not yet its own within the file. */
export function lowerElement(
  lowering: Lowering,
  node: SyntaxNode,
  note: string | undefined,
): FragmentElement | undefined {
  const isExtension = node.keyword === 'extend';
  const kind = isExtension ? node.kind : node.keyword;
  if (!isKind(kind)) return;
  const parts = node.$cstNode;
  lowering.places?.set('', rangeOf(node));
  lowering.places?.set(':keyword', findPart(parts, isExtension ? 'kind' : 'keyword'));
  const { name, about, title, in: parents } = lowerHeader(lowering, node, '', parts);
  const properties = lowerProperties(lowering, node, '');
  return {
    id: symbolicId(node, kind, isExtension),
    kind,
    ...(isExtension && { extends: true as const }),
    ...(name !== undefined && { name }),
    ...(about !== undefined && { about }),
    ...(title && { title }),
    in: parents,
    ...(note !== undefined && { note }),
    properties,
  };
}

/** The name; `kind:reference@date` for what has none; `extend:kind:reference` for an extension. */
function symbolicId(node: SyntaxNode, kind: KindName, isExtension: boolean): string {
  if (node.name !== undefined) return node.name;
  const about = node.about?.$refText ?? '';
  if (isExtension) return `extend:${kind}:${about}`;
  const date = node.properties?.find((property) => property.keyword === 'date')?.at;
  return `${kind}:${about}${date === undefined ? '' : `@${date}`}`;
}

function isKind(word: string | undefined): word is KindName {
  return word !== undefined && Object.hasOwn(kinds, word);
}
