import type { Id } from '../element.ts';
import type { FigureParts } from '../figures/figure-table.ts';
import type { PlanElement } from '../generated/elements.ts';
import { evaluateTable } from './evaluate-table.ts';
import type { TableRows } from './table-rows.ts';

/** The evaluated tables of all documents, by `tableKey`. */
export function evaluateTables(
  elements: ReadonlyMap<Id, PlanElement>,
  parts: FigureParts,
  order: readonly Id[],
  resolve: (name: string) => PlanElement | undefined,
): ReadonlyMap<string, TableRows> {
  const tables = new Map<string, TableRows>();
  const documents = parts.document.filter(({ table }) => table.length > 0);
  // Hardly any plan has tables; the others pay nothing.
  if (documents.length === 0) return tables;
  const ranks = new Map(order.map((id, index) => [id, index]));
  const findById = (id: Id | undefined) => (id === undefined ? undefined : elements.get(id));
  for (const document of documents) {
    document.table.forEach((block, index) => {
      const rows = evaluateTable(block, ranks, { parts, resolve, findById });
      if (rows) tables.set(tableKey(document.id, index), rows);
    });
  }
  return tables;
}

/** The key of the n-th `table` of a document: `kotim.buku-2/table.1`. */
export function tableKey(document: Id, index: number): string {
  return `${document}/table.${index}`;
}
