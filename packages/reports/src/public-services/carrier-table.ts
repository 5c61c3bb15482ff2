import { numberText, type RowDraft, type TableDraft } from '@rencana/document';
import { type Action, findAbout, isStanding, type Quickwin, type Service } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { outputInlines } from '../plan-text/output-inlines.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { PublicServicesParts } from './public-services-parts.ts';

const texts = {
  caption: {
    id: (title: string) => `Kegiatan dan quick win yang meningkatkan “${title}”`,
    en: (title: string) => `What improves “${title}”`,
  },
  summary: {
    id: 'Setiap baris satu kegiatan dengan pelaksana, jadwal, keluaran, kemajuan, dan anggarannya.',
    en: 'One action a row, with its agency, schedule, output, progress and budget.',
  },
  columns: {
    id: ['No', 'Kegiatan', 'SOPD pelaksana', 'Jadwal', 'Keluaran', 'Kemajuan'],
    en: ['No', 'Action', 'Lead agency', 'Schedule', 'Output', 'Progress'],
  },
  money: {
    id: { 1: 'Anggaran (rupiah)', 1e6: 'Anggaran (juta rupiah)' },
    en: { 1: 'Budget (rupiah)', 1e6: 'Budget (million rupiah)' },
  },
  total: { id: 'Jumlah', en: 'Total' },
} as const;

const widths = [3, 24, 13, 14, 22, 10];

type Carrier = Action | Quickwin;

/** The actions and standing quick wins that improve a service, with their money and its sum; nothing without any. */
export function carrierTable(view: View, parts: PublicServicesParts, service: Service): TableDraft | undefined {
  const carriers = service.improvedBy.flatMap((reference): readonly Carrier[] => {
    const element = view.find(reference);
    if (element?.type === 'action') return [element];
    return element?.type === 'quickwin' && isStanding(element, parts) ? [element] : [];
  });
  if (carriers.length === 0) return undefined;
  const ids = new Set(carriers.map(({ id }) => id));
  const lines = parts.budgets.filter(({ carrier }) => ids.has(carrier));
  const scale = chooseScale(lines);
  return table({
    id: `carriers-${service.name}`,
    caption: view.say(texts.caption)(titleOf(service, view.language)),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: [
      ...numberedColumns(view.say(texts.columns), widths),
      { title: view.say(texts.money)[scale], width: 13, align: 'end' },
    ],
    rows: [
      ...carriers.map((carrier, index): RowDraft => {
        const own = lines.filter((line) => line.carrier === carrier.id);
        return {
          role: 'body',
          place: placeOf(carrier),
          cells: [...textCells(view, parts, carrier, index + 1), moneyCell(view, own, scale)],
        };
      }),
      {
        role: 'total',
        cells: [cell(view.say(texts.total), { colspan: widths.length }), moneyCell(view, lines, scale)],
      },
    ],
  });
}

function textCells(view: View, parts: PublicServicesParts, carrier: Carrier, number: number) {
  const owner = view.ownerOf(carrier);
  const title = titleOf(carrier, view.language);
  const outputs = outputInlines(view, carrier);
  const percent = findAbout(parts.progress, carrier.id).findLast((progress) => progress.percent)?.percent;
  return [
    cell(String(number), { align: 'center' }),
    cell(carrier.type === 'quickwin' ? `${title} (QW)` : title, { header: true }),
    cell(owner ? shortName(view, owner) : '–'),
    cell(carrier.schedule ? spanText(carrier.schedule, view.language) : '–'),
    cell(outputs.length > 0 ? outputs : '–'),
    cell(percent ? numberText(percent, view.language, { unit: '%' }) : '–'),
  ];
}
