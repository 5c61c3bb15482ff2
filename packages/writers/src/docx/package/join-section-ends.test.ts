import { expect, test } from 'vitest';
import { joinSectionEnds } from './join-section-ends.ts';

const end = '<w:p><w:pPr><w:sectPr><a/></w:sectPr></w:pPr></w:p>';
const section = '<w:sectPr><a/></w:sectPr>';

test.each([
  ['<w:p><w:pPr><b/></w:pPr><w:r/></w:p>', `<w:p><w:pPr><b/>${section}</w:pPr><w:r/></w:p>`],
  ['<w:p><w:r/></w:p>', `<w:p><w:pPr>${section}</w:pPr><w:r/></w:p>`],
  ['<w:p/>', `<w:p><w:pPr>${section}</w:pPr></w:p>`],
  ['<w:tbl></w:tbl>', `<w:tbl></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/>${section}</w:pPr></w:p>`],
])('after %s the section ends without a paragraph of its own where it can', (before, expected) => {
  expect(joinSectionEnds(before + end)).toBe(expected);
});

test('every section of a document keeps its end', () => {
  const text = `<w:p><w:r/></w:p>${end}<w:p/>${end}<w:p/>`;
  expect(joinSectionEnds(text).split('<w:sectPr>').length - 1).toBe(2);
});
