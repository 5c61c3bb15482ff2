import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDrawings } from '../testing/arbitrary-drawings.ts';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { overlaps } from './box.ts';
import { drawSvg } from './draw-svg.ts';

const width = fc.integer({ min: 210, max: 800 });

describe.each(arbitraryDrawings)('%s', (_, drawing) => {
  test('keep every text inside of the picture', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const picture = drawSvg(data, { width: wide });
        const outside = readSvgTexts(picture.svg).filter(
          ({ box }) => box.left < -0.1 || box.right > wide + 0.1 || box.top < -0.1 || box.bottom > picture.height + 0.1,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 200 },
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
      { numRuns: 200 },
    );
  });

  test('are the same twice, without a number that is not one', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const { svg } = drawSvg(data, { width: wide });
        expect(drawSvg(structuredClone(data), { width: wide }).svg).toBe(svg);
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined|e-\d/);
      }),
      { numRuns: 100 },
    );
  });
});
