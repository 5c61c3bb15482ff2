import { unzipSync } from 'fflate';

/** Parts that a reader can compare: XML on one line a tag, pictures and fonts by their size. */
export function readableParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes);
  return new Map(
    Object.keys(parts)
      .sort()
      .map((path) => [path, readable(path, parts[path]!)]),
  );
}

function readable(path: string, bytes: Uint8Array): string {
  return /\.(?:xml|rels)$/.test(path) ? indentXml(new TextDecoder().decode(bytes)) : `${bytes.length} bytes\n`;
}

/** XML with one tag a line and its depth as indent; an element with text alone stays on one line. */
export function indentXml(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const token of xml.match(/<[^>]*>|[^<]+/g) ?? []) {
    const closing = token.startsWith('</');
    if (closing) depth -= 1;
    if (!token.startsWith('<') || (closing && endsInText(lines))) lines.push(`${lines.pop() ?? ''}${token}`);
    else lines.push(`${'  '.repeat(depth)}${token}`);
    if (/^<[^/?!]/.test(token) && !token.endsWith('/>')) depth += 1;
  }
  return `${lines.join('\n')}\n`;
}

/** The last line has text after its tag, which the closing tag belongs to. */
function endsInText(lines: readonly string[]): boolean {
  return /<[^/][^>]*>[^<]+$/.test(lines.at(-1) ?? '');
}
