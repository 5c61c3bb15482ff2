import { expect, test } from 'vitest';
import { indentXml } from './readable-parts.ts';
import { findXmlFaults } from './schema-order.ts';

test('XML is printed one tag a line, text beside its tag', () => {
  expect(indentXml('<a><b x="1"/><c> y </c></a>')).toBe('<a>\n  <b x="1"/>\n  <c> y </c>\n</a>\n');
});

test('open tags, and children out of order, are faults', () => {
  expect(findXmlFaults('<a><b></a>')).not.toEqual([]);
  expect(findXmlFaults('<w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr>')).toEqual([
    'w:pPr: w:keepNext stands too late.',
  ]);
  expect(findXmlFaults('<w:pPr><w:keepNext/><w:jc w:val="left"/></w:pPr>')).toEqual([]);
});
