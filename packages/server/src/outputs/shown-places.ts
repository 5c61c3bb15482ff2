import { locate, type PlanState } from '@rencana/api';

/** A place that a page shows, with the file and offsets that it stands for. */
interface ShownPlace {
  /** As the page writes it: element and path, a space between. */
  readonly place: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Finds what a page shows of the text at an offset of a file; the narrowest of the places around it. */
export type FindShown = (file: string, offset: number) => string | undefined;

/** Prepares the way from the text to a page of HTML; the places are looked up when first asked for. */
export function shownPlaces(state: PlanState, html: string): FindShown {
  let places: readonly ShownPlace[] | undefined;
  return (file, offset) => {
    places ??= readPlaces(state, html);
    let best: ShownPlace | undefined;
    for (const each of places) {
      if (each.file !== file || offset < each.start || offset > each.end) continue;
      if (!best || each.end - each.start < best.end - best.start) best = each;
    }
    return best?.place;
  };
}

function readPlaces(state: PlanState, html: string): readonly ShownPlace[] {
  const shown = new Set([...html.matchAll(/ data-place="([^"]+)"/g)].map(([, place = '']) => place));
  return [...shown].flatMap((place): ShownPlace[] => {
    const [element = '', path = ''] = place.split(' ');
    const at = locate(state, { element, path });
    return at ? [{ place, file: at.file.path, start: at.range[0], end: at.range[1] }] : [];
  });
}
