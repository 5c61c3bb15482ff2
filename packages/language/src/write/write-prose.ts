import type { Malformed, Prose } from '@rencana/model';

/**
 * Prose between quotes: on one line, or between `"""` where it has several lines, each at `margin`. Reading it gives the
 * same prose; what is damaged is written as it stands.
 */
export function writeProse(prose: Prose | Malformed, margin: string): string {
  if ('kind' in prose) return prose.raw;
  const isLong = prose.some((part) => typeof part === 'string' && part.includes('\n'));
  const written = prose.map((part, index) =>
    typeof part === 'string' ? protect(part, isLong, index === prose.length - 1) : `[[${part.path}]]`,
  );
  if (!isLong) return `"${written.join('')}"`;
  const lines = written.join('').split('\n');
  const indented = lines.map((line, index) => (line === '' || index === 0 ? line : `${margin}${line}`));
  // Where every line is indented, the first must not stand among those from which indentation is taken.
  const isOwnLine = lines[0] === '' || lines.some((line) => line !== '' && !/^[ \t]/.test(line));
  const first = isOwnLine ? `\n${lines[0] === '' ? '' : margin}` : '';
  return `"""${first}${indented.join('\n')}\n${margin.slice(2)}"""`;
}

/** Backslashes, quotes that would close and brackets that would open a mention. */
function protect(text: string, isLong: boolean, isLast: boolean): string {
  const quotes = isLong ? (isLast ? /"(?="|$)/g : /"(?=")/g) : /"/g;
  return text
    .replace(/\\/g, '\\\\')
    .replace(quotes, '\\"')
    .replace(isLast ? /\[(?=\[)/g : /\[(?=\[|$)/g, '\\[');
}
