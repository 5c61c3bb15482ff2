import { findAbout, type PlanParts, type Span } from '@rencana/model';

/**
 * The parts with actions and quick wins at the times that the latest revision set, as owners, budgets and targets are
 * those after the latest one too; the same parts where no revision moved anything.
 */
export function reviseSchedules<P extends Partial<PlanParts>>(parts: P): P {
  const { action, quickwin, revision = [] } = parts;
  if (!revision.some(({ schedule }) => schedule)) return parts;
  const revised = <T extends { readonly id: string; readonly schedule?: Span }>(carrier: T): T => {
    const schedule = findAbout(revision, carrier.id).findLast((each) => each.schedule)?.schedule;
    return schedule ? { ...carrier, schedule } : carrier;
  };
  return {
    ...parts,
    ...(action && { action: action.map(revised) }),
    ...(quickwin && { quickwin: quickwin.map(revised) }),
  };
}
