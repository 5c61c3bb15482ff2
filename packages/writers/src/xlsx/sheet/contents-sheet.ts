import type { Document } from '@rencana/document';
import { dateText } from '@rencana/document';
import { valueContent } from '../cell/value-content.ts';
import { words } from '../words.ts';
import type { CollectedSheet } from './collect-sheets.ts';
import type { CellContent, CellRole, Sheet, SheetCell, SheetRow } from './sheet.ts';

const widths = [16, 84];

const textCell = (column: number, text: string, role: CellRole, more: Partial<SheetCell> = {}): SheetCell => ({
  column,
  content: { kind: 'text', text },
  role,
  align: 'left',
  ...more,
});

const wide = { colspan: widths.length } as const;

/** The date: typed where the day is known, else as a reader is told it; nothing where the plan gives none. */
function dateRows({ date, issued, language }: Document): SheetRow[] {
  if (issued === undefined) return [];
  const day = { kind: 'date', iso: date, text: dateText(date, language) } as const;
  const content: CellContent = issued === day.text ? valueContent(day, language) : { kind: 'text', text: issued };
  return [{ cells: [{ column: 0, content, role: 'line', align: 'left', ...wide }] }];
}

function coverRows(document: Document): SheetRow[] {
  const { title, cover, draft } = document;
  const lines = cover
    ? [
        [cover.series, cover.volume].filter(Boolean).join(' | '),
        cover.subtitle,
        cover.period,
        cover.organisation,
        cover.placeAndYear,
      ]
    : [];
  return [
    { cells: [textCell(0, (cover?.title || title).replace(/\s*\n\s*/g, ' '), 'title', wide)] },
    ...(draft ? [{ cells: [textCell(0, draft, 'warning', wide)] }] : []),
    ...lines.filter(Boolean).map((line) => ({ cells: [textCell(0, line, 'line', wide)] })),
    ...dateRows(document),
    { cells: [] },
  ];
}

function linkRow({ id, label, title }: Sheet): SheetRow {
  const link = { link: { target: id } };
  if (!label) return { cells: [textCell(1, title, 'link', link)] };
  return { cells: [textCell(0, label, 'link', link), textCell(1, title, 'link', link)] };
}

/** The first sheet: what the cover says, and the way to every other sheet, by chapter. */
export function contentsSheet(document: Document, collected: readonly CollectedSheet[]): Sheet {
  const title = words[document.language].contents;
  const byChapter = Map.groupBy(collected, ({ chapter }) => chapter);
  const links = [...byChapter].flatMap(([chapter, sheets]): SheetRow[] => [
    ...(chapter ? [{ cells: [textCell(0, chapter, 'group', wide)] }] : []),
    ...sheets.map(({ sheet }) => linkRow(sheet)),
  ]);
  return { id: 'contents', label: '', title, widths, rows: [...coverRows(document), ...links] };
}
