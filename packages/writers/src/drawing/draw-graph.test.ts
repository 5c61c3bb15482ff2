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

  test('keeps the counts clear of the boxes', () => {
    const pairs = [
      [0, 2],
      [1, 2],
      [3, 4],
      [3, 5],
      [2, 5],
    ].map(([from, to]) => ({ from: from!, to: to!, strength: 2 as const, text: '2', isAgreed: true }));
    const { svg } = drawSvg({ ...complete, links: pairs }, { width: 439 });
    const boxes = [
      ...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="(5|6)"/g),
    ].map(([, ...numbers]) => {
      const [x, y, wide, high, radius] = numbers.map(Number);
      return { left: x!, right: x! + wide!, top: y!, bottom: y! + high!, isCount: radius === 6 };
    });
    const [counts, named] = [boxes.filter(({ isCount }) => isCount), boxes.filter(({ isCount }) => !isCount)];
    expect(counts).toHaveLength(pairs.length);
    for (const count of counts)
      for (const node of named) {
        const beside = Math.max(count.left - node.right, node.left - count.right);
        const above = Math.max(count.top - node.bottom, node.top - count.bottom);
        expect(Math.max(beside, above)).toBeGreaterThanOrEqual(4);
      }
  });

  test('draws dashed only what nobody agreed on', () => {
    const { svg } = drawSvg({ ...complete, links: links.slice(0, 2) }, { width: 439 });
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(readSvgTexts(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Disepakati', 'Turunan']));
  });
});
