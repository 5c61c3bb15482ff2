import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { families } from '../theme.ts';
import type { Assets, FontFace } from '../writer.ts';

/** Pixels per inch of pictures. */
export const resolution = 220;

/** Draws SVG as PNG, `pixels` wide. */
export type Rasterize = (svg: string, pixels: number) => Uint8Array;

const faces: readonly FontFace[] = ['sans-regular', 'sans-bold', 'sans-italic'];

let started: Promise<void> | undefined;

/** Starts resvg once in a process and hands it the fonts; asked for only by documents with pictures. */
export async function createRasterizer(assets: Assets): Promise<Rasterize> {
  started ??= assets
    .resvg()
    .then((module) => initWasm(module))
    .catch((problem: unknown) => {
      // The next document may try again.
      started = undefined;
      throw problem;
    });
  const [fontBuffers] = await Promise.all([Promise.all(faces.map((face) => assets.font(face))), started]);
  return (svg, pixels) => {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'width', value: pixels },
      font: { fontBuffers, defaultFontFamily: families.sans, sansSerifFamily: families.sans },
    });
    const image = picture.render();
    const bytes = image.asPng();
    image.free();
    picture.free();
    return bytes;
  };
}
