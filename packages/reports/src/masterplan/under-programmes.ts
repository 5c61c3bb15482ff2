import type { Programme } from '@rencana/model';
import type { View } from '../view/view.ts';
import type { Carrier } from './carriers.ts';

/** A programme and what stands under it; without `programme` what stands under none. */
export interface ProgrammeGroup {
  readonly programme?: Programme;
  readonly carriers: readonly Carrier[];
}

/** Groups carriers by the programme above them, in the order of the programmes; what has none comes last. */
export function underProgrammes(view: View, carriers: readonly Carrier[]): readonly ProgrammeGroup[] {
  const groups = Map.groupBy(carriers, (carrier) => findProgramme(view, carrier));
  const alone = groups.get(undefined) ?? [];
  const named = [...groups].flatMap(([programme, members]) => (programme ? [{ programme, carriers: members }] : []));
  const sorted = named.toSorted((left, right) => view.rank(left.programme.id) - view.rank(right.programme.id));
  return alone.length > 0 ? [...sorted, { carriers: alone }] : sorted;
}

function findProgramme(view: View, carrier: Carrier, depth = 0): Programme | undefined {
  const parent = 'under' in carrier ? view.find(carrier.under) : undefined;
  if (parent?.type === 'programme') return parent;
  return parent?.type === 'action' && depth < 8 ? findProgramme(view, parent, depth + 1) : undefined;
}
