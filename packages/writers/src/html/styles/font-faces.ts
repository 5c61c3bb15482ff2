import type { Look } from '../../look/look.ts';
import { base64 } from '../../text/base64.ts';
import { families } from '../../theme.ts';
import type { Assets, FontFace } from '../../writer.ts';

/** The faces that the page uses, with their descriptors. */
const faces: readonly {
  readonly face: FontFace;
  readonly family: string;
  readonly weight: number;
  readonly style: string;
}[] = [
  { face: 'sans-regular', family: families.sans, weight: 400, style: 'normal' },
  { face: 'sans-bold', family: families.sans, weight: 700, style: 'normal' },
  { face: 'serif-regular', family: families.serif, weight: 400, style: 'normal' },
  { face: 'serif-italic', family: families.serif, weight: 400, style: 'italic' },
  { face: 'serif-bold', family: families.serif, weight: 700, style: 'normal' },
];

/** `wOF2`, the first letters of such a font. */
const isWoff2 = (bytes: Uint8Array): boolean => [0x77, 0x4f, 0x46, 0x32].every((byte, at) => bytes[at] === byte);

/** The `@font-face` rules, with the fonts inside, so that the page is one file. */
export async function fontFaces(assets: Assets, look?: Look): Promise<string> {
  const rules = faces.map(async ({ face, family, weight, style }) => {
    const own = look?.families.get(family);
    const bytes = await assets.webFont(face);
    const [type, format] = isWoff2(bytes) ? ['woff2', 'woff2'] : ['ttf', 'truetype'];
    return `@font-face{font-family:"${own?.atHand ? own.name : family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/${type};base64,${base64(bytes)}) format("${format}")}`;
  });
  return (await Promise.all(rules)).join('\n');
}
