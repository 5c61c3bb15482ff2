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

/** The `@font-face` rules, with the fonts inside, so that the page is one file. */
export async function fontFaces(assets: Assets): Promise<string> {
  const rules = faces.map(async ({ face, family, weight, style }) => {
    const data = base64(await assets.webFont(face));
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
  });
  return (await Promise.all(rules)).join('\n');
}
