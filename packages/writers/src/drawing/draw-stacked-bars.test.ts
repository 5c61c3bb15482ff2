import type { Drawing } from '@rencana/document';
import { describe, expect, test } from 'vitest';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { drawSvg } from './draw-svg.ts';

describe('stacked bars', () => {
  const drawing: Drawing = {
    kind: 'stacked-bars',
    unit: 'juta rupiah',
    series: [
      { title: 'Satu', tone: 'dimension-1' },
      { title: 'Dua', tone: 'dimension-2' },
    ],
    bars: [
      {
        title: '2023',
        value: '1002',
        text: '1.002',
        parts: [
          { value: '1000', text: '1.000' },
          { value: '2', text: '2' },
        ],
      },
      {
        title: '2024',
        value: '501',
        text: '501',
        parts: [
          { value: '0', text: '–' },
          { value: '501', text: '501' },
        ],
      },
    ],
  };

  test('print the sum of each bar, and a part only where it fits', () => {
    const texts = readSvgTexts(drawSvg(drawing, { width: 400 }).svg).map(({ text }) => text);
    expect(texts).toEqual(['Satu', 'Dua', 'juta rupiah', '2023', '1.000', '1.002', '2024', '501', '501']);
  });

  test('draw no part for a value of zero, and parts as long as their values', () => {
    const widths = [...drawSvg(drawing, { width: 400 }).svg.matchAll(/<rect [^>]*width="([\d.]+)" height="15"/g)];
    const [first, , last] = widths.map((match) => Number(match[1]) + 0.6);
    expect(widths).toHaveLength(3);
    expect(last! / first!).toBeCloseTo(501 / 1000, 2);
  });
});
