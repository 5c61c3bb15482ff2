import type { Drawing } from '@rencana/document';
import { describe, expect, test } from 'vitest';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { drawSvg } from './draw-svg.ts';

describe('an organisation', () => {
  const group = (title: string, count: number) => ({
    title,
    tone: 'neutral' as const,
    seats: Array.from({ length: count }, (_, index) => ({ title: `Kepala ${index + 1}`, text: 'Dinas' })),
  });

  test('stands in levels, a long row of groups wrapped', () => {
    const groups = ['A', 'B', 'C', 'D', 'E'].map((name) => group(name, 2));
    const drawing: Drawing = { kind: 'organisation', levels: [[group('Pembina', 1)], groups] };
    const texts = readSvgTexts(drawSvg(drawing, { width: 439 }).svg);
    const tops = ['Pembina', 'A', 'C', 'D'].map((name) => texts.find(({ text }) => text === name)!.box.top);
    expect(tops[0]).toBeLessThan(tops[1]!);
    expect(tops[1]).toBe(tops[2]);
    expect(tops[2]).toBeLessThan(tops[3]!);
  });
});
