import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { dressSvg } from '../look/dress.ts';
import type { Look } from '../look/look.ts';
import { families } from '../theme.ts';
import type { Assets, FontFace } from '../writer.ts';
import { rememberPicture } from './remember-pictures.ts';

/** Pixels per inch of pictures. */
export const resolution = 220;

/** Draws SVG as PNG, `pixels` wide. */
export type Rasterize = (svg: string, pixels: number) => Uint8Array;

const faces: readonly FontFace[] = ['sans-regular', 'sans-bold', 'sans-italic'];

let started: Promise<void> | undefined;

/** Starts resvg once in a process and hands it the fonts; asked for only by documents with pictures. */
export async function createRasterizer(assets: Assets, look: Look): Promise<Rasterize> {
  started ??= assets
    .resvg()
    .then((module) => initWasm(module))
    .catch((problem: unknown) => {
      // The next document may try again.
      started = undefined;
      throw problem;
    });
  const [fontBuffers] = await Promise.all([Promise.all(faces.map((face) => assets.font(face))), started]);
  const own = look.families.get(families.sans);
  const family = own?.atHand ? own.name : families.sans;
  // A font in the place of ours has another length, so that its pictures are not taken for those of ours.
  const fontKey = `${family} ${fontBuffers.map(({ length }) => length).join(' ')}`;
  return (svg, pixels) => {
    const dressed = dressSvg(svg, look);
    return rememberPicture(`${pixels} ${fontKey} ${dressed}`, () => draw(dressed, pixels, { fontBuffers, family }));
  };
}

interface Fonts {
  readonly fontBuffers: Uint8Array[];
  readonly family: string;
}

function draw(svg: string, pixels: number, { fontBuffers, family }: Fonts): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: pixels },
    font: { fontBuffers, defaultFontFamily: family, sansSerifFamily: family },
  });
  const image = picture.render();
  const bytes = image.asPng();
  image.free();
  picture.free();
  return bytes;
}
