import type { Document } from '@rencana/document';
import { families, letter } from '../../theme.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface NamedFont {
  readonly name: string;
  /** Fonts that come near where this one is not installed, best first. */
  readonly substitutes: readonly string[];
  readonly panose: string;
  readonly family: 'swiss' | 'roman';
}

const fonts: readonly NamedFont[] = [
  {
    name: families.sans,
    substitutes: ['Source Sans Pro', 'Calibri', 'Carlito', 'Arial'],
    panose: '020B0503030403020204',
    family: 'swiss',
  },
  {
    name: families.serif,
    substitutes: ['Source Serif Pro', 'Cambria', 'Caladea', 'Times New Roman'],
    panose: '02040603050405020204',
    family: 'roman',
  },
];

const letterFont: NamedFont = {
  name: letter.family,
  substitutes: ['Bookman', 'URW Bookman', 'Source Serif 4', 'Times New Roman'],
  panose: '02050604050505020204',
  family: 'roman',
};

/** `word/fontTable.xml`: the fonts by name, with what to take where they are missing. */
export function fontTablePart({ form }: Pick<Document, 'form'>): string {
  const named = form === 'letter' ? [...fonts, letterFont] : fonts;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${named.map(writeFont).join('')}</w:fonts>`;
}

function writeFont({ name, substitutes, panose, family }: NamedFont): string {
  return [
    `<w:font w:name="${name}"><w:altName w:val="${substitutes.join(',')}"/><w:panose1 w:val="${panose}"/>`,
    `<w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  ].join('');
}
