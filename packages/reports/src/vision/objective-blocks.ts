import type { BlockDraft, CellDraft, RowDraft } from '@rencana/document';
import type { Objective, PlanParts } from '@rencana/model';
import { paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { emphasis, reference, text } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { cell, table } from '../content/table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { proseLine } from '../prose/prose-line.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

type ObjectiveParts = Pick<PlanParts, 'objective' | 'indicator' | 'programme'>;

const texts = {
  objectiveLead: {
    id: (count: string) => `Misi tersebut diukur melalui ${count} sasaran sebagaimana disajikan pada `,
    en: (count: string) => `The missions are measured by ${plural(count, 'objective')}, see `,
  },
  objectiveCaption: { id: 'Sasaran Smart City dan keselarasannya', en: 'Smart City objectives and what serves them' },
  objectiveColumns: {
    id: ['No', 'Sasaran', 'Misi yang dilayani', 'Indikator dan program yang selaras'],
    en: ['No', 'Objective', 'Mission served', 'Aligned indicators and programmes'],
  },
  source: { id: (source: string) => `Sumber: ${source}`, en: (source: string) => `Source: ${source}` },
  objectiveSummary: {
    id: 'Setiap baris satu sasaran dengan misi yang dilayani serta indikator dan program yang selaras.',
    en: 'One objective a row, with the mission it serves and the indicators and programmes aligned with it.',
  },
} as const;

/** The objectives with the mission that each serves and what is aligned with it; nothing where there are none. */
export function objectiveBlocks(view: View, parts: ObjectiveParts): readonly BlockDraft[] {
  if (parts.objective.length === 0) return [];
  const columns = view.say(texts.objectiveColumns);
  const [number = '', objective = '', mission = '', aligned = ''] = columns;
  return [
    paragraph(
      view.say(texts.objectiveLead)(countWord(parts.objective.length, view.language)),
      reference('objectives-table'),
      '.',
    ),
    table({
      id: 'objectives-table',
      caption: view.say(texts.objectiveCaption),
      summary: view.say(texts.objectiveSummary),
      columns: [
        { title: number, width: 3, align: 'center' },
        { title: objective, width: 22 },
        { title: mission, width: 20 },
        { title: aligned, width: 26 },
      ],
      rows: inOrder(view, parts.objective).map((element, index) => objectiveRow(view, parts, element, index + 1)),
    }),
  ];
}

/** The objective with what it means and where it comes from. */
function objectiveCell(view: View, objective: Objective): CellDraft {
  const source = objective.source && proseLine(view, objective.source);
  const lines = [
    [text(titleOf(objective, view.language))],
    proseInlines(view, objective.description).map((each) => emphasis(each)),
    source ? [emphasis(view.say(texts.source)(source))] : [],
  ];
  return cell(stack(lines), { header: true });
}

function objectiveRow(view: View, parts: ObjectiveParts, objective: Objective, number: number): RowDraft {
  const aligned = [...parts.indicator, ...parts.programme].filter(({ aligns }) =>
    aligns.some(({ id }) => id === objective.id),
  );
  return {
    role: 'body',
    place: placeOf(objective),
    cells: [
      cell(String(number), { align: 'center' }),
      objectiveCell(view, objective),
      cell(objective.serves ? titleOfReference(view, objective.serves) : '–'),
      cell(
        titleLines(
          view,
          inOrder(view, aligned).map(({ id, title }) => ({ id, name: title })),
        ),
      ),
    ],
  };
}
