/** Texts of the glyphs of a font, by their two-byte codes. */
export type FontTexts = ReadonlyMap<number, string>;

const tokens = /\/(?<font>\w+) -?[\d.]+ Tf|\/(?<form>\w+) Do|\b(?<mark>BT|ET)\b|(?<string>\()/g;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text that a content stream draws, a space between its pieces. */
export function readGlyphs(
  content: string,
  fonts: ReadonlyMap<string, FontTexts>,
  readForm: (name: string) => string,
): string {
  const scanner = new RegExp(tokens);
  let texts: FontTexts | undefined;
  let isText = false;
  let read = '';
  for (let match = scanner.exec(content); match; match = scanner.exec(content)) {
    const { font, form, mark, string } = match.groups!;
    if (font) texts = fonts.get(font);
    if (form) read += readForm(form);
    if (mark) isText = mark === 'BT';
    if (mark === 'ET') read += ' ';
    if (string) {
      const end = endOfString(content, scanner.lastIndex);
      if (isText) read += decode(readEscapes(content.slice(scanner.lastIndex, end)), texts);
      scanner.lastIndex = end + 1;
    }
  }
  return read;
}

/** Where a string ends; parentheses inside may stand unescaped in pairs. */
function endOfString(content: string, start: number): number {
  let depth = 1;
  for (let at = start; at < content.length; at += 1) {
    const character = content[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return content.length;
}

function readEscapes(string: string): string {
  return string.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (escapes[escaped] ?? escaped),
  );
}

function decode(codes: string, texts: FontTexts | undefined): string {
  let text = '';
  for (let at = 0; at + 1 < codes.length; at += 2) {
    text += texts?.get(codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1)) ?? '';
  }
  return text;
}
