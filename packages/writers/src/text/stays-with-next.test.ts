import type { Block } from '@rencana/document';
import { expect, test } from 'vitest';
import { staysWithNext } from './stays-with-next.ts';

const paragraph: Block = { kind: 'paragraph', children: [] };
const centred: Block = { kind: 'paragraph', style: 'centered', children: [] };
const list: Block = { kind: 'list', items: [] };

test('a paragraph stays with the list or quotation that it leads to', () => {
  expect(staysWithNext(paragraph, list)).toBe(true);
  expect(staysWithNext(paragraph, centred)).toBe(true);
});

test('a paragraph may stand at the end of a page before another, and before nothing', () => {
  expect(staysWithNext(paragraph, paragraph)).toBe(false);
  expect(staysWithNext(paragraph, undefined)).toBe(false);
  expect(staysWithNext(list, list)).toBe(false);
});

test('a card stays with the table that goes with it, and with nothing else', () => {
  const card: Block = { kind: 'profile', id: 'p', tone: 'good', title: '', badge: '', facts: [] };
  const table: Block = { kind: 'table', id: 't', label: '', caption: [], summary: '', columns: [], rows: [] };
  expect(staysWithNext(card, table)).toBe(true);
  expect(staysWithNext(card, card)).toBe(false);
  expect(staysWithNext(card, undefined)).toBe(false);
});
