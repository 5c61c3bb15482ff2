import type { Malformed, OffsetRange, Prose } from '@rencana/model';
import { describeBlankName } from '../messages/describe-blank-name.ts';
import { describeUnknownKind } from '../messages/describe-unknown-kind.ts';
import { findPart, findParts, type Parts } from './find-parts.ts';
import { lowerProse } from './lower-prose.ts';
import type { Lowering } from './lowering.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** What stands before the brace of a declaration or block. */
export interface Header {
  readonly name?: string;
  readonly about?: string;
  readonly title?: Prose | Malformed;
  readonly in: readonly string[];
}

/** Lowers a header; its parts stand at `key/name`, `key/about`, `key/title` and `key/in#n`. */
export function lowerHeader(lowering: Lowering, node: SyntaxNode, key: string, parts: Parts): Header {
  const title = lowerTitle(lowering, node, key, parts);
  const { places } = lowering;
  if (places) {
    places.set(`${key}/name`, findPart(parts, 'name'));
    places.set(`${key}/about`, findPart(parts, 'about'));
    for (const [index, range] of (findParts(parts, 'parents') ?? []).entries()) places.set(`${key}/in#${index}`, range);
  }
  return {
    ...(node.name !== undefined && { name: node.name }),
    ...(node.about && { about: node.about.$refText }),
    ...(title && { title }),
    in: (node.parents ?? []).map((parent) => parent.$refText),
  };
}

function lowerTitle(lowering: Lowering, node: SyntaxNode, key: string, parts: Parts): Prose | Malformed | undefined {
  lowering.places?.set(`${key}/title`, findPart(parts, 'title'));
  if (node.title) return lowerProse(lowering, node.title, `${key}/title`);
  const loose = node.loose?.length ? findParts(parts, 'loose') : undefined;
  const first = loose?.[0];
  const last = loose?.at(-1);
  if (!first || !last) return;
  if (lowering.text.slice(lowering.text.lastIndexOf('\n', first[0]) + 1, first[0]).trim() === '') {
    const { message, repair } = describeUnknownKind(lowering.text.slice(...first));
    lowering.problems.push({ range: first, message, ...(repair !== undefined && { repair }) });
    return;
  }
  const name = findPart(parts, 'name');
  if (name && /^[ \t]*"/.test(lowering.text.slice(last[1], last[1] + 8))) {
    const range: OffsetRange = [name[0], last[1]];
    lowering.problems.push({ range, ...describeBlankName(lowering.text.slice(...range)) });
    lowering.told.push({ range: [first[0], last[1]] });
    return;
  }
  lowering.places?.set(`${key}/title`, [first[0], last[1]]);
  const raw = lowering.text.slice(first[0], last[1]);
  lowering.told.push({ range: [first[0], last[1]] });
  return { kind: 'malformed', raw, problem: 'unquoted-text', repair: `"${raw}"`, prose: [raw] };
}
