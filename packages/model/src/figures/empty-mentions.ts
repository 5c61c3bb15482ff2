import type { Prose } from '../fragment.ts';
import type { PathUse } from '../join/notes.ts';
import type { EmptyMention, Figure } from '../plan.ts';
import type { FigureSources } from './track-reads.ts';

/**
 * The mentions of the plan's own texts that print nothing, though their path is right: nobody says the figure yet, or its
 * value is a text that mentions figures again, which may lead back to itself.
 */
export function emptyMentions(
  uses: readonly PathUse[],
  figures: ReadonlyMap<string, Figure>,
  sources: FigureSources,
): readonly EmptyMention[] {
  return uses.flatMap(({ place, path, scope }): EmptyMention[] => {
    const figure = scope.tier === 'own' ? figures.get(path) : undefined;
    if (figure?.kind === 'missing') return [{ place, path, why: figure.why }];
    const [next] = figure ? mentionedIn(figure, sources) : [];
    if (next === undefined) return [];
    return [{ place, path, next, isCircle: leadsBack(path, figures, sources) }];
  });
}

function leadsBack(path: string, figures: ReadonlyMap<string, Figure>, sources: FigureSources): boolean {
  const seen = new Set<string>();
  const ahead = [path];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    const figure = figures.get(at);
    for (const next of figure ? mentionedIn(figure, sources) : []) {
      if (next === path) return true;
      if (!seen.has(next)) ahead.push(next);
      seen.add(next);
    }
  }
  return false;
}

/** The paths that the value of a figure mentions, or the unit beside it. */
function mentionedIn(figure: Figure, { elements }: FigureSources): readonly string[] {
  if (figure.kind !== 'value') return [];
  const element = elements.get(figure.element);
  const unit = figure.unit !== undefined && element && 'unit' in element ? (element.unit ?? []) : [];
  const value = figure.value.kind === 'prose' ? figure.value.prose : [];
  return [...pathsOf(value), ...pathsOf(unit)];
}

function pathsOf(prose: Prose): readonly string[] {
  return prose.flatMap((part) => (typeof part === 'string' ? [] : [part.path]));
}
