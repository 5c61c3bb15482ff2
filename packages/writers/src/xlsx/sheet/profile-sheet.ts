import type { Profile } from '@rencana/document';
import { tableCell } from '../cell/table-cell.ts';
import type { SpreadsheetContext } from '../context.ts';
import { words } from '../words.ts';
import { frameSheet } from './frame-sheet.ts';
import type { Sheet } from './sheet.ts';

const columns = [{ width: 30 }, { width: 70 }] as const;
const single = { colspan: 1, rowspan: 1 } as const;

/** A profile as a sheet of terms and what is said of them. */
export function profileSheet(profile: Profile, context: SpreadsheetContext): Sheet {
  const { term, content } = words[context.language];
  const facts = profile.facts.map((fact) => {
    const said = tableCell(
      { cell: { content: fact.content }, column: 1, ...single },
      'body',
      columns[1],
      context.language,
    );
    const name = { content: [{ kind: 'text', value: fact.term } as const], header: true };
    const named = tableCell({ cell: name, column: 0, ...single }, 'body', columns[0], context.language);
    return { footnotes: said.footnotes, cells: [named.cell, { ...said.cell, align: 'left' as const }] };
  });
  const footnotes = facts.flatMap((fact) => fact.footnotes);
  const header = [term, content].map((text, column) => {
    return { column, content: { kind: 'text', text }, role: 'header', align: 'left' } as const;
  });
  return frameSheet(
    {
      id: profile.id,
      label: profile.label ?? '',
      title: profile.title,
      tone: profile.tone,
      columns,
      rows: [{ role: 'header', cells: header }, ...facts.map(({ cells }) => ({ role: 'body' as const, cells }))],
      notes: [...(profile.badge ? [profile.badge] : []), ...footnotes.map(({ number, text }) => `[${number}] ${text}`)],
    },
    context,
  );
}
