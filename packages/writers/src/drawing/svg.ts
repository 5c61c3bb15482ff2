import { colors, families } from '../theme.ts';

/** A picture as SVG text, and its size in points. */
export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and attributes; control characters, which XML forbids, are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => escapes[character]!);
}

/** A coordinate with two decimals at most, the same on every machine. */
export function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** Attributes of an element; numbers are rounded, missing ones left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element without children, or with text. */
export function element(name: string, attributes: Attributes, text?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
    .join('');
  return text === undefined ? `<${name}${written}/>` : `<${name}${written}>${escapeXml(text)}</${name}>`;
}

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Classes for dark mode. */
  readonly class?: string;
}

/** A line of text on an explicit baseline; `dominant-baseline` is not understood everywhere. */
export function textLine(x: number, baseline: number, text: string, style: TextStyle): string {
  return element(
    'text',
    {
      x,
      y: baseline,
      'font-family': `'${families.sans}'`,
      'font-size': style.size,
      'font-weight': style.bold ? 700 : undefined,
      fill: style.fill ?? colors.ink,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      class: style.class ?? 'ink-fill',
    },
    text,
  );
}

/** Wraps the body of a picture. */
export function svgPicture(width: number, height: number, body: string): SvgPicture {
  const [w, h] = [round(width), round(height)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}pt" height="${h}pt">${body}</svg>`;
  return { svg, width: Number(w), height: Number(h) };
}
