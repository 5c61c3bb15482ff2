import { dateText, type InlineDraft, type RowDraft, type TableDraft } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { strong, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { statusText } from '../quickwin-profiles/quickwin-status.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyPlanParts } from './agency-plan-parts.ts';
import type { AgencyWork } from './agency-work.ts';

const texts = {
  caption: { id: (name: string) => `Quick win ${name}`, en: (name: string) => `Quick wins of ${name}` },
  summary: {
    id: 'Setiap baris satu quick win dengan status, tonggak, dan risikonya.',
    en: 'One quick win a row, with its status, milestones and risks.',
  },
  columns: {
    id: ['No', 'Quick win', 'Status', 'Tonggak', 'Risiko dan penanganan'],
    en: ['No', 'Quick win', 'Status', 'Milestones', 'Risks'],
  },
} as const;

const widths = [3, 22, 15, 28, 28];

/** The quick wins that an agency leads: what is due when, and what may stand in the way. */
export function quickwinTable(view: View, parts: AgencyPlanParts, { sopd, carriers }: AgencyWork, name: string) {
  const quickwins = carriers.filter((carrier) => carrier.type === 'quickwin');
  if (quickwins.length === 0) return undefined;
  const built: TableDraft = table({
    id: `quickwins-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: quickwins.map(
      (quickwin, index): RowDraft => ({
        role: 'body',
        place: placeOf(quickwin),
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(titleOf(quickwin, view.language), { header: true }),
          cell(statusText(view, parts, quickwin) ?? '–'),
          cell(filled(milestoneLines(view, quickwin))),
          cell(filled(riskLines(view, quickwin))),
        ],
      }),
    ),
  });
  return built;
}

const filled = (content: readonly InlineDraft[]): string | readonly InlineDraft[] =>
  content.length === 0 ? '–' : content;

function milestoneLines(view: View, { milestone }: Quickwin): readonly InlineDraft[] {
  return stack(
    milestone.map(({ due, title, name }) => [
      ...(due ? [strong(dateText(due, view.language)), text(': ')] : []),
      text(title ?? name ?? ''),
    ]),
  );
}

function riskLines(view: View, { risk }: Quickwin): readonly InlineDraft[] {
  return stack(
    risk.map(({ title, mitigation }) => [
      strong(title ?? ''),
      ...(mitigation ? [text(title ? ': ' : ''), ...proseInlines(view, mitigation)] : []),
    ]),
  );
}
