import {
  type BudgetLine,
  budgetLinesOf,
  type ChecklistItem,
  checklist,
  type Decree,
  type Id,
  type Indicator,
  type MemberBlock,
  type Programme,
  type Remark,
  type Service,
  type Sopd,
} from '@rencana/model';
import { currentStage } from '../completeness/completeness.ts';
import { agencyOf } from '../decrees/member-office.ts';
import { type Carrier, shownCarriers } from '../masterplan/carriers.ts';
import { underProgrammes } from '../masterplan/under-programmes.ts';
import { atHome } from '../view/home.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { AgencyPlanParts } from './agency-plan-parts.ts';

/** A seat in the council or team, and where its decree says so. */
export interface Seat {
  readonly decree: Decree;
  readonly member: MemberBlock;
  readonly index: number;
}

/** A programme with actions of its own. */
export interface LedProgramme {
  readonly programme: Programme;
  /** The money that the plan writes at the programme itself. */
  readonly ceiling: readonly BudgetLine[];
  /** How many actions and quick wins stand right under it. */
  readonly actions: number;
}

/** All that the plan asks of one agency. */
export interface AgencyWork {
  readonly sopd: Sopd;
  /** Programmes that nothing stands under, actions and quick wins that it answers for. */
  readonly carriers: readonly Carrier[];
  readonly lines: readonly BudgetLine[];
  /** Programmes that it leads and that actions stand under. */
  readonly programmes: readonly LedProgramme[];
  /** What others answer for and it supports. */
  readonly supported: readonly Carrier[];
  readonly indicators: readonly Indicator[];
  readonly services: readonly Service[];
  readonly seats: readonly Seat[];
  /** What requirements in force ask of it and the plan does not say yet. */
  readonly owed: readonly ChecklistItem[];
  /** Remarks on what it answers for that are not accepted yet. */
  readonly remarks: readonly Remark[];
}

/** The work of every agency, as the agencies are written; also of those without any. */
export function agencyWorks(view: View, parts: AgencyPlanParts): readonly AgencyWork[] {
  const carriers = shownCarriers(view, parts);
  const byOwner = Map.groupBy(carriers, (carrier) => view.ownerOf(carrier)?.id);
  const indicators = inOrder(view, parts.indicator.filter(isShown(view)));
  const byCarrier = Map.groupBy(parts.budgets, ({ carrier }) => carrier);
  const owed = Map.groupBy(
    openItems(view, parts).filter(({ met }) => !met),
    ({ owner }) => owner,
  );
  const programmes = Map.groupBy(ledProgrammes(view, parts, carriers), ({ programme }) => view.ownerOf(programme)?.id);
  const remarks = Map.groupBy(openRemarks(view, parts), ({ about }) => ownerOfId(view, about.id));
  return inOrder(view, parts.sopd).map((sopd): AgencyWork => {
    const own = byOwner.get(sopd.id) ?? [];
    return {
      sopd,
      carriers: own,
      lines: own.flatMap(({ id }) => byCarrier.get(id) ?? []),
      programmes: programmes.get(sopd.id) ?? [],
      supported: carriers.filter(({ supports }) => supports.some(({ id }) => id === sopd.id)),
      indicators: indicators.filter((indicator) => view.ownerOf(indicator)?.id === sopd.id),
      services: inOrder(view, parts.service.filter(isShown(view))).filter(({ owner }) => owner?.id === sopd.id),
      seats: seatsOf(view, parts, sopd.id),
      owed: owed.get(sopd.id) ?? [],
      remarks: remarks.get(sopd.id) ?? [],
    };
  });
}

/** Whether the plan asks anything of the agency that a chapter could tell. */
export function hasWork(work: AgencyWork): boolean {
  const { carriers, programmes, supported, indicators, services, seats, owed, remarks, sopd } = work;
  const asked = [carriers, programmes, supported, indicators, services, seats, owed, remarks, sopd.duty];
  return asked.some(({ length }) => length > 0);
}

function ledProgrammes(view: View, parts: AgencyPlanParts, carriers: readonly Carrier[]): readonly LedProgramme[] {
  return underProgrammes(view, carriers).flatMap(({ programme, carriers: under }) =>
    programme ? [{ programme, ceiling: budgetLinesOf(programme, parts), actions: under.length }] : [],
  );
}

function openRemarks(view: View, parts: AgencyPlanParts): readonly Remark[] {
  return inOrder(view, parts.remark).filter(({ status }) => status !== 'accepted');
}

/** The agency that answers for an element; an agency answers for itself. */
function ownerOfId(view: View, id: Id | undefined): Id | undefined {
  const element = view.findById(id);
  return element?.type === 'sopd' ? element.id : element && view.ownerOf(element)?.id;
}

function openItems(view: View, parts: AgencyPlanParts): readonly ChecklistItem[] {
  const shown = new Set(view.dimensions.map(({ element }) => element.id));
  const isWhole = view.dimensions.length === view.allDimensions.length;
  return checklist(parts, currentStage(view)).filter(
    ({ dimensions }) => isWhole || dimensions.some((id) => shown.has(id)),
  );
}

function seatsOf(view: View, parts: AgencyPlanParts, id: Id): readonly Seat[] {
  return inOrder(view, parts.decree).flatMap((decree) =>
    decree.member
      .map((member, index): Seat => ({ decree, member, index }))
      .filter(({ member }) => agencyOf(view, member)?.id === id),
  );
}

function isShown(view: View): (element: Indicator | Service) => boolean {
  if (view.dimensions.length === view.allDimensions.length) return () => true;
  return (element) => view.dimensions.some((dimension) => atHome(view, [element], dimension).length > 0);
}
