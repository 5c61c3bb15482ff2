import type { Tone } from '@rencana/document';

/** The colours of one tone: the strong colour on paper, the tint behind it, and the strong colour on a dark screen. */
export interface ToneColors {
  readonly color: string;
  readonly tint: string;
  readonly dark: string;
  readonly darkTint: string;
}

/** Colours of everything that is not a tone, as `#RRGGBB`. */
export const colors = {
  ink: '#1B2733',
  muted: '#5A6775',
  rule: '#C5CDD6',
  hairline: '#DDE3E9',
  brand: '#12365B',
  brandTint: '#E8EEF5',
  zebra: '#F6F8FA',
  paper: '#FFFFFF',
} as const;

/** The same colours on a dark screen; `header` and `headerInk` are the header rows of tables. */
export const darkColors = {
  ink: '#E3E8ED',
  muted: '#A3AFBA',
  rule: '#45525E',
  hairline: '#34404B',
  brand: '#9CC3EC',
  brandTint: '#1F2E3D',
  zebra: '#1B252E',
  paper: '#141C23',
  header: '#24405C',
  headerInk: '#F2F6FA',
} as const;

/** Contrast was measured on white and on the tint; two dimensions stay apart under colour-vision deficiencies. */
export const tones: Readonly<Record<Tone, ToneColors>> = {
  neutral: { color: colors.brand, tint: colors.brandTint, dark: darkColors.brand, darkTint: darkColors.brandTint },
  good: { color: '#2B6E33', tint: '#E6F2E7', dark: '#8FD19A', darkTint: '#1C3022' },
  warning: { color: '#8A5A00', tint: '#FBF1DD', dark: '#EDAA55', darkTint: '#33260F' },
  bad: { color: '#A8201A', tint: '#FBE7E6', dark: '#FF9C94', darkTint: '#3A1D1C' },
  'dimension-1': { color: '#1F3DC2', tint: '#E7EBFA', dark: '#8FA8FF', darkTint: '#252F42' },
  'dimension-2': { color: '#6A207B', tint: '#F2E7F4', dark: '#D58FE6', darkTint: '#2F2C3E' },
  'dimension-3': { color: '#9E5F00', tint: '#FAF0E0', dark: '#F0B35A', darkTint: '#33312B' },
  'dimension-4': { color: '#127A83', tint: '#EAF7F8', dark: '#5CCBD3', darkTint: '#1E343C' },
  'dimension-5': { color: '#C53346', tint: '#FCE9EB', dark: '#FF9AA6', darkTint: '#352E35' },
  'dimension-6': { color: '#284A15', tint: '#E8F0E2', dark: '#A5D27E', darkTint: '#283530' },
};

/** The shades of a matrix cell by strength, with the colour of its text. */
export const strengths = [
  { fill: '#EEF1F4', ink: colors.ink, darkFill: '#1D2730', darkInk: darkColors.ink },
  { fill: '#DCE7F2', ink: colors.ink, darkFill: '#22384D', darkInk: darkColors.ink },
  { fill: '#A9C4E0', ink: colors.ink, darkFill: '#2F5B85', darkInk: darkColors.headerInk },
  { fill: '#2F639B', ink: colors.paper, darkFill: '#8FBDEB', darkInk: '#0E141A' },
] as const;

/** Family names as in the font files. */
export const families = { sans: 'Source Sans 3', serif: 'Source Serif 4' } as const;

/** Type sizes and spaces in points. */
export const sizes = {
  body: 11,
  bodyLeading: 15.8,
  afterParagraph: 8.5,
  /** Room at both sides of what stands in the middle, so that a quotation's last line is no single word. */
  besideCentred: 44,
  chapterLabel: 12,
  heading: [22, 15, 12.5, 11],
  caption: 9.5,
  table: 9,
  compactTable: 7.6,
  note: 8,
  footnote: 8.5,
  runningHead: 8.5,
  footer: 9,
  coverTitle: 38,
  coverSubtitle: 17,
  profileBadge: 9,
  profileTitle: 18,
} as const;

/** Margins in millimetres: left, right, top, bottom. */
export const margins = {
  portrait: { left: 30, right: 25, top: 28, bottom: 25 },
  landscape: { left: 20, right: 20, top: 24, bottom: 19 },
} as const;

/** Paper in millimetres, upright. */
export const papers = {
  a4: { width: 210, height: 297 },
  f4: { width: 215, height: 330 },
} as const;

/**
 * Official letters such as decrees: one face, black, sizes and spaces in points. Word finds the face by its name; where
 * fonts are embedded the serif of the books stands for it.
 */
export const letter = {
  family: 'Bookman Old Style',
  size: 12,
  leading: 17,
  afterParagraph: 6,
  table: 11,
  ink: '#000000',
  /** What the terms of clauses and their colon take. */
  term: 88,
  colon: 14,
  mark: 22,
} as const;

/** Bands of the cover in millimetres, from the edge of the paper. */
export const cover = { topBand: 11, bottomBand: 36, organisationTop: 34 } as const;
