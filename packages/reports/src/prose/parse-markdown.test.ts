import { expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { markMentions, splitAtMarks } from './prose-source.ts';

test('HTML and indentation have no meaning', () => {
  const root = parseMarkdown('<script>alert(1)</script>\n\n    indented <b>text</b>');
  expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  expect(JSON.stringify(root)).not.toContain('"html"');
});

test('a mention inside emphasis stays inside it', () => {
  const { markdown, paths } = markMentions(['naik **', { path: 'ikm.target.2026' }, '** kali']);
  const [paragraph] = parseMarkdown(markdown).children;
  expect(paragraph).toMatchObject({ children: [{ type: 'text' }, { type: 'strong' }, { type: 'text' }] });
  expect(paths).toEqual(['ikm.target.2026']);
});

test('text that looks like a mark is dropped, never taken for a mention', () => {
  const { markdown, paths } = markMentions(['a\uE0000\uE001b', { path: 'ikm' }]);
  expect(splitAtMarks(markdown, paths)).toEqual(['a0b', { path: 'ikm' }]);
});
