import {
  type BudgetLine,
  type ChecklistItem,
  checklist,
  type Decree,
  type Id,
  type Indicator,
  type MemberBlock,
  type Service,
  type Sopd,
} from '@rencana/model';
import { type Carrier, shownCarriers } from '../masterplan/carriers.ts';
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

/** All that the plan asks of one agency. */
export interface AgencyWork {
  readonly sopd: Sopd;
  /** Programmes that nothing stands under, actions and quick wins that it answers for. */
  readonly carriers: readonly Carrier[];
  readonly lines: readonly BudgetLine[];
  /** What others answer for and it supports. */
  readonly supported: readonly Carrier[];
  readonly indicators: readonly Indicator[];
  readonly services: readonly Service[];
  readonly seats: readonly Seat[];
  /** What requirements in force ask of it and the plan does not say yet. */
  readonly owed: readonly ChecklistItem[];
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
  return inOrder(view, parts.sopd).map((sopd): AgencyWork => {
    const own = byOwner.get(sopd.id) ?? [];
    return {
      sopd,
      carriers: own,
      lines: own.flatMap(({ id }) => byCarrier.get(id) ?? []),
      supported: carriers.filter(({ supports }) => supports.some(({ id }) => id === sopd.id)),
      indicators: indicators.filter((indicator) => view.ownerOf(indicator)?.id === sopd.id),
      services: inOrder(view, parts.service.filter(isShown(view))).filter(({ owner }) => owner?.id === sopd.id),
      seats: seatsOf(view, parts, sopd.id),
      owed: owed.get(sopd.id) ?? [],
    };
  });
}

/** Whether the plan asks anything of the agency that a chapter could tell. */
export function hasWork({ carriers, supported, indicators, services, seats, owed, sopd }: AgencyWork): boolean {
  return [carriers, supported, indicators, services, seats, owed, sopd.duty].some(({ length }) => length > 0);
}

function openItems(view: View, parts: AgencyPlanParts): readonly ChecklistItem[] {
  const stage = Math.min(4, Math.max(1, Math.floor(Number(view.plan?.currentStage ?? '4'))));
  const shown = new Set(view.dimensions.map(({ element }) => element.id));
  const isWhole = view.dimensions.length === view.allDimensions.length;
  return checklist(parts, stage as 1 | 2 | 3 | 4).filter(
    ({ dimensions }) => isWhole || dimensions.some((id) => shown.has(id)),
  );
}

function seatsOf(view: View, parts: AgencyPlanParts, id: Id): readonly Seat[] {
  return inOrder(view, parts.decree).flatMap((decree) =>
    decree.member
      .map((member, index): Seat => ({ decree, member, index }))
      .filter(({ member }) => agencyOfSeat(view, member) === id),
  );
}

function agencyOfSeat(view: View, member: MemberBlock): Id | undefined {
  const person = view.find(member.who);
  return (member.of ?? (person?.type === 'person' ? person.of : undefined))?.id;
}

function isShown(view: View): (element: Indicator | Service) => boolean {
  if (view.dimensions.length === view.allDimensions.length) return () => true;
  return (element) => view.dimensions.some((dimension) => atHome(view, [element], dimension).length > 0);
}
