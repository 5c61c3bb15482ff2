/** Money of a plan, added up anew. Rupiah, by year, dimension and fund. */
export interface Recomputed {
  readonly whole: bigint;
  readonly byYear: ReadonlyMap<string, bigint>;
  readonly byDimension: ReadonlyMap<string, bigint>;
  readonly byFund: ReadonlyMap<string, bigint>;
}

interface Reference {
  readonly id: string;
}

interface Element {
  readonly id: string;
  readonly title?: string;
  readonly in?: readonly Reference[];
  readonly under?: Reference;
  readonly budget?: readonly {
    readonly fund: Reference;
    readonly entries: readonly {
      readonly from: string;
      readonly until: string;
      readonly value: { readonly rupiah: string };
    }[];
  }[];
}

/** The plan's JSON as far as it tells of money; what the tool itself added up there is not read. */
export interface PlanJson {
  readonly elements: Readonly<Record<string, readonly Element[]>>;
}

/** Adds up all budgets of a plan from its JSON with whole numbers; shares nothing with the arithmetic of the project. */
export function recomputeBudgets({ elements }: PlanJson): Recomputed {
  const all = new Map(Object.values(elements).flatMap((list) => list.map((element) => [element.id, element])));
  const [byYear, byDimension, byFund] = [
    new Map<string, bigint>(),
    new Map<string, bigint>(),
    new Map<string, bigint>(),
  ];
  let whole = 0n;
  for (const carrier of [...(elements.actions ?? []), ...(elements.quickwins ?? [])]) {
    for (const { fund, entries } of carrier.budget ?? []) {
      for (const { from, until, value } of entries) {
        for (let year = Number(from); year <= Number(until); year += 1) {
          const rupiah = BigInt(value.rupiah);
          whole += rupiah;
          add(byYear, String(year), rupiah);
          add(byDimension, titleOf(all.get(dimensionOf(carrier, all) ?? '')), rupiah);
          add(byFund, titleOf(all.get(fund.id)), rupiah);
        }
      }
    }
  }
  return { whole, byYear, byDimension, byFund };
}

const titleOf = (element: Element | undefined): string => element?.title ?? '';

function add(sums: Map<string, bigint>, key: string, rupiah: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + rupiah);
}

/** Up from an action over programme and sub-dimension; a carrier with several belongs to the first. */
function dimensionOf(element: Element, all: ReadonlyMap<string, Element>): string | undefined {
  const above = element.in?.[0] ?? element.under;
  const next = above && all.get(above.id);
  if (!next) return undefined;
  return next.in || next.under ? dimensionOf(next, all) : next.id;
}
