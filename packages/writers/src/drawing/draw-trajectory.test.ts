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

  test('of many years labels the first, the last and those that have room, none over a marker or a line', () => {
    const points = Array.from({ length: 31 }, (_, index) => ({
      ...{ at: 2015 + index, label: String(2015 + index) },
      ...{ value: String(index * 137.5), text: String(10_000 + index * 137.5) },
    }));
    const panel = { title: 'T', subtitle: '', tone: 'good', direction: 'up', actuals: [] } as const;
    const many: Drawing = {
      ...(trajectoryFigure.drawing as Extract<Drawing, { kind: 'trajectory' }>),
      panels: [{ ...panel, baseline: points[0]!, targets: points.slice(1) }],
    };
    const { svg } = drawSvg(many, { width: 220 });
    const texts = readSvgTexts(svg).filter(({ text }) => Number(text) >= 10_000);
    const labels = texts.map(({ text }) => text);
    expect(labels).toContain('10000');
    expect(labels).toContain('14125');
    const circles = [...svg.matchAll(/<circle [^>]*cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(circles.length).toBeGreaterThanOrEqual(30);
    const between = texts.filter(({ text }) => text !== '10000' && text !== '14125');
    const covered = between.filter(({ box }) =>
      circles.some(([x = 0, y = 0]) => x > box.left && x < box.right && y > box.top && y < box.bottom),
    );
    expect(covered).toEqual([]);
  });
});
