import type { Picture } from '../picture/picture.ts';
import { colors, darkColors, families, sizes, strengths, tones } from '../theme.ts';
import { lightenFor, mixColors } from './colors.ts';

/** The dimensions by their place among those of the plan. */
export const dimensionTones = [
  'dimension-1',
  'dimension-2',
  'dimension-3',
  'dimension-4',
  'dimension-5',
  'dimension-6',
] as const;

/** A family of fonts in the place of one of ours. */
export interface Family {
  /** The name as it stands in the font. */
  readonly name: string;
  /** Its faces are at hand, so that they can be put into pictures and PDF; else only named where readers may have it. */
  readonly atHand: boolean;
}

/** What a region changes of the look; what it leaves out stays. Colours are `#RRGGBB` in capitals, sizes points. */
export interface LookChanges {
  readonly brand?: string;
  readonly ink?: string;
  readonly muted?: string;
  /** By place; a missing one stays. */
  readonly dimensions?: readonly (string | undefined)[];
  readonly sans?: Family;
  readonly serif?: Family;
  readonly bodySize?: number;
  /** A line of running text as a multiple of its size. */
  readonly lineSpacing?: number;
  readonly crest?: Picture;
  readonly coverPicture?: Picture;
}

/** The look of documents: what differs from the one that the writers draw in. */
export interface Look {
  /** Colours of the writers to those in their place. */
  readonly colors: ReadonlyMap<string, string>;
  /** Names of our families to those in their place: everywhere, and only where fonts are named. */
  readonly families: ReadonlyMap<string, Family>;
  readonly body: { readonly size: number; readonly leading: number };
  /** Stands on covers and above decrees. */
  readonly crest?: Picture;
  /** Stands on covers in the place of the ribbons. */
  readonly coverPicture?: Picture;
}

/** The look that the writers draw in. */
export const plainLook: Look = createLook({});

/** Works a look out: tints, shades and the colours of dark screens follow from the strong ones. */
export function createLook(changes: LookChanges): Look {
  const size = changes.bodySize ?? sizes.body;
  const spacing = changes.lineSpacing ?? sizes.bodyLeading / sizes.body;
  const named: [string, Family][] = [];
  if (changes.sans) named.push([families.sans, changes.sans]);
  if (changes.serif) named.push([families.serif, changes.serif]);
  return {
    colors: new Map([
      ...(changes.ink ? [[colors.ink, changes.ink] as const] : []),
      ...(changes.muted ? [[colors.muted, changes.muted] as const] : []),
      ...(changes.brand ? brandColors(changes.brand) : []),
      ...dimensionTones.flatMap((tone, index) => toneColors(tone, changes.dimensions?.[index])),
    ]),
    families: new Map(named),
    body: { size, leading: Math.round(size * spacing * 100) / 100 },
    ...(changes.crest && { crest: changes.crest }),
    ...(changes.coverPicture && { coverPicture: changes.coverPicture }),
  };
}

type Pairs = readonly (readonly [string, string])[];
/** What small text needs on a dark screen. */
const readable = 7;

function brandColors(brand: string): Pairs {
  const dark = lightenFor(brand, darkColors.paper, readable);
  const shade = (share: number) => mixColors(brand, colors.paper, share);
  const darkShade = (share: number) => mixColors(dark, darkColors.paper, share);
  return [
    [colors.brand, brand],
    [colors.brandTint, shade(0.1)],
    [darkColors.brand, dark],
    [darkColors.brandTint, darkShade(0.12)],
    [darkColors.header, darkShade(0.25)],
    [strengths[1].fill, shade(0.15)],
    [strengths[2].fill, shade(0.36)],
    [strengths[3].fill, brand],
    [strengths[1].darkFill, darkShade(0.18)],
    [strengths[2].darkFill, darkShade(0.3)],
    [strengths[3].darkFill, dark],
  ];
}

function toneColors(tone: (typeof dimensionTones)[number], color: string | undefined): Pairs {
  if (!color) return [];
  const own = tones[tone];
  const dark = lightenFor(color, darkColors.paper, readable);
  return [
    [own.color, color],
    [own.tint, mixColors(color, colors.paper, 0.1)],
    [own.dark, dark],
    [own.darkTint, mixColors(dark, darkColors.paper, 0.13)],
  ];
}
