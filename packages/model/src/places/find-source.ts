import type { Id } from '../element.ts';
import { kinds } from '../generated/kinds.ts';
import { mergeBlocks } from '../join/merge-blocks.ts';
import { findRivals, mergeProperties, pathOf, type Said } from '../join/merged-property.ts';
import { findWinningTitle, titlesOf } from '../join/read-element.ts';
import type { Contribution } from '../join/source.ts';
import type { KindDefinition, PropertyDefinition } from '../kind-definition.ts';
import type { Place } from '../place.ts';
import type { Plan } from '../plan.ts';
import { findInBlock } from './find-in-block.ts';
import { splitPath } from './split-path.ts';

/** Where a place of a plan stands: a file and a key into its `Places`. */
export interface FoundSource {
  readonly file: string;
  readonly key: string;
}

/**
 * The file and key of a symbolic place, whose indices count over the declaration and all extensions; `undefined` for
 * what nobody says. A single property without index is the one that stands, a title likewise.
 */
export function findSource(plan: Plan, place: Place): FoundSource | undefined {
  const contributions = plan.joined.contributions.get(place.element);
  const declaration = contributions?.[0];
  if (!contributions || !declaration) return undefined;
  const { keyword, index, rest } = splitPath(place.path);
  // The header of an extension, whose name is that of the element.
  if (keyword === 'extends') return findExtension(contributions[index ?? 1]);
  if (keyword === 'title') return findTitle(contributions, index, rest);
  if (isOfHeader(declaration, keyword)) return found(declaration, place.path);
  const definition = findDefinition(kinds[declaration.element.kind], keyword);
  const said = mergeProperties(contributions).get(keyword) ?? [];
  const keyOf = (saying: Said): string =>
    pathOf(keyword, said.slice(0, saying.index).filter(({ by }) => by === saying.by).length);
  if (definition?.repeatable && definition.block) {
    const inside = findInBlock(mergeBlocks(said)[index ?? 0] ?? [], definition.block, rest);
    return inside && found(inside.piece.by, `${keyOf(inside.piece)}${inside.rest}`);
  }
  const asked = index ?? (definition?.repeatable === false ? (findRivals(said)[0]?.index ?? 0) : 0);
  const saying = said[asked];
  return saying && found(saying.by, `${keyOf(saying)}${rest}`);
}

/** What files say of an element, for whoever remembers where its places stand: the same object while they say the same. */
export function piecesOf(plan: Plan, id: Id): object | undefined {
  return plan.joined.contributions.get(id);
}

function found({ file, element }: Contribution, path: string): FoundSource {
  // `:keyword` is the keyword of the declaration itself; no slash stands before it.
  if (path === '' || path.startsWith(':')) return { file, key: `${element.id}${path}` };
  return { file, key: `${element.id}/${path.replace(/\.0(?=[#@:/]|$)/g, '')}` };
}

/** Parts of the header; `about` of a requirement is a property, of progress the header. */
function isOfHeader({ element }: Contribution, keyword: string): boolean {
  if (keyword === '' || keyword === 'name' || keyword === 'in') return true;
  return keyword === 'about' && (element.extends === true || !findDefinition(kinds[element.kind], 'about'));
}

function findDefinition(kind: KindDefinition, keyword: string): PropertyDefinition | undefined {
  return kind.properties.find((property) => property.keyword === keyword);
}

function findExtension(extension: Contribution | undefined): FoundSource | undefined {
  return extension && found(extension, 'about');
}

function findTitle(
  contributions: readonly Contribution[],
  index: number | undefined,
  rest: string,
): FoundSource | undefined {
  const titled = titlesOf(contributions);
  const title = index === undefined ? findWinningTitle(titled) : titled[index];
  return title && found(title.by, `title${rest}`);
}
