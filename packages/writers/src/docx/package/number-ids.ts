import { changeTexts, findText, type Parts, setText } from '../../package/parts.ts';

/**
 * Gives everything that the library numbers at random, or counts over the whole process, a number by its place,
 * so that equal documents have equal ids.
 */
export function numberIds(parts: Parts): void {
  for (const path of Object.keys(parts).sort()) {
    if (path.endsWith('.rels')) numberRelations(parts, path);
  }
  changeTexts(parts, /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/, (text) =>
    numberWatermarks(numberDrawings(numberBookmarks(text))),
  );
}

/** Relations are numbered in the order of their file; the part beside it refers to them by the new numbers. */
function numberRelations(parts: Parts, path: string): void {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  const ids = new Map<string, string>();
  const relations = findText(parts, path)!.replace(/ Id="([^"]*)"/g, (_, old: string) => {
    ids.set(old, `rId${ids.size + 1}`);
    return ` Id="${ids.get(old)}"`;
  });
  setText(parts, path, relations);
  const text = findText(parts, owner);
  if (text === undefined) return;
  setText(
    parts,
    owner,
    text.replace(/ (r:(?:id|embed|link))="([^"]*)"/g, (whole, name: string, old: string) => {
      const id = ids.get(old);
      return id ? ` ${name}="${id}"` : whole;
    }),
  );
}

function numberBookmarks(text: string): string {
  const ids = new Map<string, number>();
  return text.replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
    tag.replace(/ w:id="([^"]*)"/, (_, old: string) => {
      const id = ids.get(old) ?? ids.size + 1;
      ids.set(old, id);
      return ` w:id="${id}"`;
    }),
  );
}

function numberDrawings(text: string): string {
  let count = 0;
  return text.replace(/<(wp:docPr|pic:cNvPr)\b[^>]*>/g, (tag, name: string) => {
    if (name === 'wp:docPr') count += 1;
    return tag.replace(/ id="[^"]*"/, ` id="${count}"`);
  });
}

function numberWatermarks(text: string): string {
  let count = 0;
  return text.replace(/PowerPlusWaterMarkObject[^"]*/g, () => {
    count += 1;
    return `PowerPlusWaterMarkObject${count}`;
  });
}
