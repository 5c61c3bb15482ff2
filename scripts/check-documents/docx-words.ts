import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const shown = /^word\/(?:document|footnotes)\.xml$/;

/** The words of a Word file in the order of its text: body, then footnotes; what stands twice for old readers counts once. */
export function docxWords(file: string): readonly string[] {
  const parts = unzipSync(new Uint8Array(readFileSync(file)), { filter: ({ name }) => shown.test(name) });
  return Object.keys(parts)
    .sort()
    .flatMap((name) => wordsOf(strFromU8(parts[name]!)));
}

function wordsOf(xml: string): readonly string[] {
  const shownOnce = xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '');
  const runs = shownOnce.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>|<w:br\b[^>]*\/>/g);
  const text = [...runs]
    .map(([, run]) => run ?? ' ')
    .join('')
    .replace(/&#x?([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, _[2] === 'x' ? 16 : 10)),
    )
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]!);
  return text.split(/\s+/).filter(Boolean);
}
