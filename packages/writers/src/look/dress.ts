import type { Look } from './look.ts';

/**
 * Gives what the writers made the colours and fonts of a look. They stand in quotes of their own, in places where no
 * text of a document can stand: attributes of tags, `rgb("…")` and the names of fonts.
 */
export type Dress = (text: string, look: Look) => string;

const isPlain = ({ colors, families }: Look): boolean => colors.size === 0 && families.size === 0;
const tags = /<[a-z][^<>]*>/gi;

/** Tags of SVG, also where they stand in a page. Pictures carry only fonts that are at hand. */
export const dressSvg: Dress = (text, look) => {
  if (isPlain(look)) return text;
  return text.replace(tags, (tag) =>
    tag
      .replace(/="(#[0-9A-F]{6})"/g, (whole, color) => whole.replace(color, look.colors.get(color) ?? color))
      .replace(/font-family="'([^'"]*)'"/g, (whole, name) => {
        const family = look.families.get(name);
        return family?.atHand ? `font-family="'${family.name}'"` : whole;
      }),
  );
};

/** Source of Typst: colours, and the names that its first lines give to fonts. */
export const dressTypst: Dress = (text, look) => {
  if (isPlain(look)) return text;
  return text
    .replace(/rgb\("(#[0-9A-F]{6})"\)/g, (whole, color) => whole.replace(color, look.colors.get(color) ?? color))
    .replace(/^#let (serif|sans) = "([^"]*)"$/gm, (whole, role, name) => {
      const family = look.families.get(name);
      return family?.atHand ? `#let ${role} = "${family.name}"` : whole;
    });
};

/** Style sheets; a font that is only named has ours behind it. */
export const dressStyles: Dress = (text, look) => {
  if (isPlain(look)) return text;
  return text.replace(/"((?:[^"\\]|\\.)*)"|#[0-9A-F]{6}\b/g, (whole, name) => {
    if (name === undefined) return look.colors.get(whole) ?? whole;
    const family = look.families.get(name);
    if (!family) return whole;
    return family.atHand ? `"${family.name}"` : `"${family.name}","${name}"`;
  });
};

/** Parts of Office files, whose colours have no `#` and may have `FF` before them. */
export const dressOffice: Dress = (text, look) => {
  if (isPlain(look)) return text;
  return text.replace(tags, (tag) =>
    tag
      .replace(/((?:w:val|w:fill|w:color|\brgb)="(?:FF)?)([0-9A-F]{6})"/g, (whole, before, color) => {
        const other = look.colors.get(`#${color}`);
        return other ? `${before}${other.slice(1)}"` : whole;
      })
      .replace(/((?:w:ascii|w:hAnsi|w:eastAsia|w:cs|w:name)=")([^"]*)"/g, (whole, before, name) => {
        const family = look.families.get(name);
        return family ? `${before}${family.name}"` : whole;
      }),
  );
};
