import type { Drawing } from '@rencana/document';
import { describe, expect, test } from 'vitest';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { trajectoryFigure } from '../testing/sample-figures.ts';
import { drawSvg } from './draw-svg.ts';

describe('a trajectory', () => {
  test('labels every value where there is room', () => {
    const texts = readSvgTexts(drawSvg(trajectoryFigure.drawing as Drawing, { width: 439 }).svg).map(
      ({ text }) => text,
    );
    for (const value of ['2,10', '2,28', '2,66', '3,60', '12.500', '5.310', '6,05']) expect(texts).toContain(value);
  });

  test('stands in one column on a narrow page', () => {
    const narrow = drawSvg(trajectoryFigure.drawing as Drawing, { width: 300 });
    const wide = drawSvg(trajectoryFigure.drawing as Drawing, { width: 439 });
    expect(narrow.height).toBeGreaterThan(wide.height * 1.8);
  });
});
