import type { Drawing } from '@rencana/document';
import { expect, test } from 'vitest';
import { drawSvg } from './draw-svg.ts';

const widthsOf = (drawing: Drawing) =>
  [...drawSvg(drawing, { width: 400 }).svg.matchAll(/<rect [^>]*? width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );

const bars = ['4', '2'].map((value) => ({ title: 'A', tone: 'neutral' as const, value, text: value }));

test('bars are as long as their share of the scale, which ends where the drawing says', () => {
  const [whole, half] = widthsOf({ kind: 'bars', unit: 'nilai 0–4', most: '4', bars });
  expect(half! / whole!).toBeCloseTo(0.5);
  const [lower] = widthsOf({ kind: 'bars', unit: 'nilai 0–4', most: '4', bars: bars.slice(1) });
  expect(lower).toBeCloseTo(half!);
});
