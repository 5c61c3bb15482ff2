import type { Drawing } from '@rencana/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDrawings } from '../testing/arbitrary-drawings.ts';
import { readSvgFrames } from '../testing/read-svg-frames.ts';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { type Box, overlaps } from './box.ts';
import { drawSvg } from './draw-svg.ts';

/** A kind that is missing here does not compile. */
const drawingKinds: Readonly<Record<Drawing['kind'], true>> = {
  roadmap: true,
  trajectory: true,
  bars: true,
  'stacked-bars': true,
  coverage: true,
  organisation: true,
  graph: true,
  picture: true,
};

const width = fc.integer({ min: 210, max: 800 });

/** What stands outside of a picture, by more than a tenth of a point. */
const isOutside = ({ left, top, right, bottom }: Box, picture: { width: number; height: number }): boolean =>
  left < -0.1 || top < -0.1 || right > picture.width + 0.1 || bottom > picture.height + 0.1;

describe.each(arbitraryDrawings)('%s', (_, drawing) => {
  test('keep every text inside of the picture', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const picture = drawSvg(data, { width: wide });
        const outside = readSvgTexts(picture.svg).filter(({ box }) => isOutside(box, picture));
        expect(outside).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('keep every bar and frame inside of the picture, its line too', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const picture = drawSvg(data, { width: wide });
        expect(readSvgFrames(picture.svg).filter((box) => isOutside(box, picture))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('never let two texts overlap', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const texts = readSvgTexts(drawSvg(data, { width: wide }).svg).filter(({ text }) => text.trim() !== '');
        const inner = texts.map(({ box }) => ({ ...box, left: box.left + 0.1, right: box.right - 0.1 }));
        const pairs = inner.flatMap((box, index) => inner.slice(index + 1).filter((other) => overlaps(box, other)));
        expect(pairs).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('are the same twice, without a number that is not one', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const { svg } = drawSvg(data, { width: wide });
        expect(drawSvg(structuredClone(data), { width: wide }).svg).toBe(svg);
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined|e-\d/);
      }),
      { numRuns: 40 },
    );
  });
});

test('are tried in every kind that there is', () => {
  const kinds = arbitraryDrawings.map(([, drawing]) => fc.sample(drawing, 1)[0]!.kind);
  expect(kinds.toSorted()).toEqual(Object.keys(drawingKinds).toSorted());
});
