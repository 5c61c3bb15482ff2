import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionList } from 'vscode-languageserver';
import { indicators, openSmallPlan, people } from './small-plan.ts';
import type { Editor } from './start-editor.ts';

const labels = ({ items }: CompletionList): string[] => items.map(({ label }) => label);

let editor: Editor;
beforeAll(async () => {
  editor = await openSmallPlan();
});
afterAll(() => editor.stop());

describe('completion over the wire', () => {
  test('offers only names that fit at a reference, with title and kind', async () => {
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', 'owner      se'),
    );
    expect(labels(answer)).toEqual(['setda']);
    expect(answer.items[0]).toMatchObject({
      detail: 'sopd · Sekretariat Daerah',
      textEdit: { newText: 'setda' },
    });
  });

  test('offers at most 200 names, never the element itself, and finds the others by what is typed', async () => {
    const agencies = Array.from({ length: 250 }, (_, i) => `sopd badan-${i} "Badan ${i}"\n`).join('');
    const actions = 'action satu "Satu" in governance\naction dua "Dua" in governance {\n  after ';
    editor.change('sub/people.rencana', `${people}${agencies}${actions}`);
    const others = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/people.rencana', '  after '),
    );
    expect(labels(others)).toEqual(['layanan', 'satu']);
    editor.change('sub/people.rencana', `${people}${agencies}action satu "Satu" { owner `);
    const many = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/people.rencana', '{ owner '),
    );
    expect({ isIncomplete: many.isIncomplete, count: many.items.length }).toEqual({ isIncomplete: true, count: 200 });
    editor.change('sub/people.rencana', `${people}${agencies}action satu "Satu" { owner badan-24`);
    const typed = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/people.rencana', '{ owner badan-24'),
    );
    expect(labels(typed)).toContain('badan-249');
    editor.change('sub/people.rencana', people);
  });

  test('finds a keyword by the term that a planner looks for', async () => {
    editor.change('indicators.rencana', indicators.replace('  owner      setda\n', '  pemil\n'));
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', '  pemil'),
    );
    const owner = answer.items.find(({ label }) => label === 'owner');
    expect(owner?.filterText).toContain('pemilik');
    expect(labels(answer)).toContain('target');
    expect(labels(answer)).not.toContain('direction');
    editor.change('indicators.rencana', indicators);
  });

  test.each([
    ['indikator', '', 'indicator'],
    ['sasaran', '', 'objective'],
    ['irisan', '', 'intersection'],
    ['pagu', 'programme p "P" {\n  ', 'budget'],
    ['tujuan', 'programme p "P" {\n  ', 'goal'],
    ['Pembina', 'decree d "D" {\n  member { role ', 'patron'],
    ['Dewan', 'decree d "D" {\n  kind ', 'council'],
    ['rumah-sakit', 'sopd s "S" {\n  kind ', 'rsud'],
  ])('finds by %s what a planner looks for', async (term, before, label) => {
    editor.change('indicators.rencana', `${indicators}\n${before}`);
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', `${indicators}\n${before}`),
    );
    const found = answer.items.filter(({ filterText }) => filterText?.split(/ /).includes(term));
    expect(found.map((item) => item.label)).toContain(label);
    editor.change('indicators.rencana', indicators);
  });

  test('offers the words of a closed list, in a broken text too', async () => {
    editor.change('indicators.rencana', `${indicators}\nindicator b "B {\n  direction `);
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', '"B {\n  direction '),
    );
    expect(labels(answer)).toEqual(['up', 'down', 'maintain', 'within']);
    expect(answer.items[0]).toMatchObject({ detail: 'naik', filterText: 'up naik' });
    editor.change('indicators.rencana', indicators);
  });

  test('offers kinds where a declaration may stand, and dimensions after in', async () => {
    editor.change('indicators.rencana', `${indicators}\nind`);
    const kinds = await editor.ask<CompletionList>('textDocument/completion', editor.at('indicators.rencana', '\nind'));
    expect(labels(kinds)).toEqual(expect.arrayContaining(['indicator', 'quickwin', 'extend']));
    editor.change('indicators.rencana', `${indicators}\nindicator x "X" in governance.pub`);
    const places = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', 'in governance.pub'),
    );
    expect(labels(places).slice().sort()).toEqual(expect.arrayContaining(['governance', 'governance.public-service']));
    expect(labels(places)).not.toContain('setda');
    editor.change('indicators.rencana', indicators);
  });

  test('offers names and figures inside a mention', async () => {
    editor.change('sub/people.rencana', people.replace('[[ikm]]', '[[ikm.'));
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/people.rencana', '[[ikm.'),
    );
    expect(labels(answer)).toEqual(expect.arrayContaining(['ikm.baseline', 'ikm.target', 'ikm.owner']));
    editor.change('sub/people.rencana', people);
  });
});
