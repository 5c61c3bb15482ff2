import type { Drawing } from '@rencana/document';
import { describe, expect, test } from 'vitest';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { drawSvg } from './draw-svg.ts';

describe('a graph', () => {
  const names = [
    'Smart Governance',
    'Smart Branding',
    'Smart Economy',
    'Smart Living',
    'Smart People',
    'Smart Environment',
  ];
  const nodes = names.map((title) => ({ title, tone: 'neutral' as const }));
  const links = names.flatMap((_, from) =>
    names.slice(from + 1).map((_name, index) => ({
      from,
      to: from + 1 + index,
      strength: 2 as const,
      text: String(10 * from + index + 1),
      isAgreed: index % 2 === 0,
    })),
  );
  const complete: Drawing = { kind: 'graph', legend: { agreed: 'Disepakati', derived: 'Turunan' }, nodes, links };

  test.each([380, 439, 650])('has room for the counts of all fifteen pairs at %i points', (wide) => {
    const texts = readSvgTexts(drawSvg(complete, { width: wide }).svg).map(({ text }) => text);
    for (const { text } of links) expect(texts).toContain(text);
  });

  test('draws dashed only what nobody agreed on', () => {
    const { svg } = drawSvg({ ...complete, links: links.slice(0, 2) }, { width: 439 });
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(readSvgTexts(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Disepakati', 'Turunan']));
  });
});
