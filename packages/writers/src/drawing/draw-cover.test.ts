import { expect, test } from 'vitest';
import { drawCover } from './draw-cover.ts';

test('the cover has six ribbons and no text', () => {
  const { svg } = drawCover(595, 330);
  expect(svg.match(/<path /g)).toHaveLength(6);
  expect(svg).not.toContain('<text');
});
