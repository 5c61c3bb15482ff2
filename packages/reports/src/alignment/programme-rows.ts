import type { RowDraft } from '@rencana/document';
import { type BudgetLine, type Id, type Programme, proseText } from '@rencana/model';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { chunksOf } from '../content/chunks-of.ts';
import { text } from '../content/inline.ts';
import { cell } from '../content/table.ts';
import type { Carrier } from '../masterplan/carriers.ts';
import { type ProgrammeGroup, underProgrammes } from '../masterplan/under-programmes.ts';
import { shortNames, titleLines } from '../plan-text/references-text.ts';
import { stack } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

/** What the rows of the matrix need besides the view. */
export interface ProgrammeRows {
  readonly lines: ReadonlyMap<Id, readonly BudgetLine[]>;
  readonly scale: 1 | 1e6;
}

const actionsInRow = 8;

/**
 * One row a programme with those of its actions that serve the goal, several rows where they are many; what stands under
 * none comes last.
 */
export function programmeRows(view: View, carriers: readonly Carrier[], context: ProgrammeRows): readonly RowDraft[] {
  return underProgrammes(view, carriers)
    .flatMap(withHollow)
    .flatMap(({ carriers: all, ...rest }) => chunksOf(all, actionsInRow).map((some) => ({ ...rest, carriers: some })))
    .map((group) => row(view, group, context));
}

/** A programme under which nothing stands is a group of its own. */
function withHollow(group: ProgrammeGroup): readonly ProgrammeGroup[] {
  if (group.programme) return [group];
  const isHollow = (carrier: Carrier): carrier is Programme => carrier.type === 'programme';
  const hollow = group.carriers.filter(isHollow).map((programme) => ({ programme, carriers: [programme] }));
  const rest = group.carriers.filter((carrier) => !isHollow(carrier));
  return rest.length > 0 ? [...hollow, { carriers: rest }] : hollow;
}

function row(view: View, { programme, carriers }: ProgrammeGroup, { lines, scale }: ProgrammeRows): RowDraft {
  const actions = carriers.filter(({ type }) => type !== 'programme');
  return {
    role: 'body',
    ...(programme && { place: placeOf(programme) }),
    cells: [
      cell(programme ? programmeTitle(view, programme) : '–', { header: true }),
      cell(actions.length > 0 ? stack(actions.map((action) => [text(actionTitle(view, action))])) : '–'),
      cell(ownersText(view, carriers) || '–'),
      cell(indicatorLines(view, programme, carriers)),
      moneyCell(
        view,
        carriers.flatMap(({ id }) => lines.get(id) ?? []),
        scale,
      ),
    ],
  };
}

function programmeTitle(view: View, programme: Programme): string {
  const code = programme.code ? `${proseText(programme.code)} ` : '';
  return `${code}${titleOf(programme, view.language)}`;
}

function actionTitle(view: View, action: Carrier): string {
  return `• ${titleOf(action, view.language)}${action.type === 'quickwin' ? ' (QW)' : ''}`;
}

function ownersText(view: View, carriers: readonly Carrier[]): string {
  const owners = carriers.map((carrier) => view.ownerOf(carrier)).filter((owner) => owner !== undefined);
  return shortNames(view, [...new Map(owners.map((owner) => [owner.id ?? owner.name, owner])).values()]);
}

function indicatorLines(view: View, programme: Programme | undefined, carriers: readonly Carrier[]) {
  const moved = [...(programme?.contributesTo ?? []), ...carriers.flatMap(({ contributesTo }) => contributesTo)];
  const once = [...new Map(moved.map((each) => [each.id ?? each.name, each])).values()];
  return once.length > 0 ? titleLines(view, once) : '–';
}
