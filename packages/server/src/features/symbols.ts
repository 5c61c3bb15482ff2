import { findRange, type ParsedFile } from '@rencana/api';
import { type FragmentElement, type FragmentProperty, proseText } from '@rencana/model';
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import type { Feature } from '../feature.ts';
import { toRange } from '../positions.ts';
import type { Session } from '../session.ts';

/** The most names that a search over the workspace answers. */
const most = 200;

/** The outline of a file, and the search for an element by name or title over all plans. */
export const symbols: Feature = {
  capabilities: { documentSymbolProvider: true, workspaceSymbolProvider: true },
  register: (connection, session) => {
    connection.onDocumentSymbol(
      cancellable(({ textDocument }): DocumentSymbol[] => {
        const found = session.find(textDocument.uri);
        return found ? found.file.fragment.elements.flatMap((element) => outline(found.file, element)) : [];
      }),
    );
    connection.onWorkspaceSymbol(cancellable(({ query }) => search(session, query)));
  },
};

function search(session: Session, query: string): WorkspaceSymbol[] {
  const wanted = query.toLowerCase();
  const found: WorkspaceSymbol[] = [];
  for (const { files, plan } of session.workspace().plans()) {
    for (const file of files) {
      for (const element of file.fragment.elements) {
        const label = labelOf(element);
        const range = file.places.get(element.id);
        if (!range || !label.toLowerCase().includes(wanted)) continue;
        const location = { uri: session.toUri(file.path), range: toRange(file, range) };
        found.push({ name: label, kind: symbolKind(element), containerName: plan.name, location });
        if (found.length >= most) return found;
      }
    }
  }
  return found;
}

function outline(file: ParsedFile, element: FragmentElement): DocumentSymbol[] {
  const range = file.places.get(element.id);
  if (!range) return [];
  const selection = findRange(file, `${element.id}/name`) ?? range;
  const isWithin = selection[0] >= range[0] && selection[1] <= range[1];
  return [
    {
      name: labelOf(element),
      detail: element.extends ? `extend ${element.kind}` : element.kind,
      kind: symbolKind(element),
      range: toRange(file, range),
      selectionRange: toRange(file, isWithin ? selection : range),
      children: blocks(file, element.id, element.properties),
    },
  ];
}

function blocks(file: ParsedFile, owner: string, properties: readonly FragmentProperty[]): DocumentSymbol[] {
  const seen = new Map<string, number>();
  return properties.flatMap(({ keyword, value }) => {
    const index = seen.get(keyword) ?? 0;
    seen.set(keyword, index + 1);
    if (value.shape !== 'block') return [];
    const range = file.places.get(`${owner}/${keyword}${index > 0 ? `.${index}` : ''}`);
    if (!range) return [];
    const name = titleText(value.title) || value.name || keyword;
    const at = toRange(file, range);
    return [{ name, detail: keyword, kind: SymbolKind.Property, range: at, selectionRange: at }];
  });
}

function labelOf(element: FragmentElement): string {
  const name = element.name ?? element.about ?? '';
  const title = titleText(element.title);
  return title ? `${name} — ${title}` : name || element.kind;
}

function titleText(title: FragmentElement['title']): string {
  if (!title) return '';
  return proseText('kind' in title ? (title.prose ?? []) : title);
}

function symbolKind({ kind }: FragmentElement): SymbolKind {
  return kindsOfSymbols[kind] ?? SymbolKind.Object;
}

const kindsOfSymbols: Readonly<Record<string, SymbolKind>> = {
  plan: SymbolKind.Module,
  library: SymbolKind.Module,
  dimension: SymbolKind.Namespace,
  subdimension: SymbolKind.Namespace,
  indicator: SymbolKind.Number,
  quickwin: SymbolKind.Event,
  action: SymbolKind.Method,
  programme: SymbolKind.Package,
  sopd: SymbolKind.Class,
  person: SymbolKind.Class,
  narrative: SymbolKind.String,
  document: SymbolKind.File,
};
