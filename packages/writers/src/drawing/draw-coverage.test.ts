import { expect, test } from 'vitest';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { drawSvg } from './draw-svg.ts';

test('a coverage draws what nothing serves as an outline', () => {
  const tiles = [
    { title: 'Pelayanan publik', value: '3', text: '3 kegiatan' },
    { title: 'Kebijakan publik', value: '0', text: 'Belum ada' },
  ];
  const { svg } = drawSvg({ kind: 'coverage', groups: [{ title: 'Satu', tone: 'good', tiles }] }, { width: 400 });
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(readSvgTexts(svg).map(({ text }) => text)).toContain('Belum ada');
  for (const [tag] of svg.matchAll(/<(?:text|rect|line|path|circle) [^>]*>/g)) expect(tag).toMatch(/ class="[^"]+"/);
});
