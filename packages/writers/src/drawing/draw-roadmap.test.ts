import type { Drawing } from '@rencana/document';
import { describe, expect, test } from 'vitest';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { roadmapFigure } from '../testing/sample-figures.ts';
import { drawSvg } from './draw-svg.ts';

describe('a road map', () => {
  test('puts a mark that has no room beside its bar into the title', () => {
    const bar = {
      title: 'Portal',
      from: '2022-01',
      to: '2022-12',
      milestones: ['2022-03', '2022-07'],
      text: 'Quick win yang sangat panjang',
    };
    const drawing: Drawing = { kind: 'roadmap', years: [2022], groups: [{ tone: 'good', title: 'A', bars: [bar] }] };
    const texts = readSvgTexts(drawSvg(drawing, { width: 240 }).svg).map(({ text }) => text);
    expect(texts.join(' ')).toContain('· Quick win');
  });

  test('starts and ends bars by month', () => {
    const bar = { title: 'P', from: '2022-07', to: '2022-12', milestones: [] };
    const drawing: Drawing = { kind: 'roadmap', years: [2022], groups: [{ tone: 'good', title: 'A', bars: [bar] }] };
    expect(drawSvg(drawing, { width: 400 }).svg).toContain('<rect x="260.75" y="');
  });

  test('names its classes for dark mode on every shape and text', () => {
    const { svg } = drawSvg(roadmapFigure.drawing as Drawing, { width: 728 });
    for (const [tag] of svg.matchAll(/<(?:text|rect|line|path|circle) [^>]*>/g)) expect(tag).toMatch(/ class="[^"]+"/);
  });
});
