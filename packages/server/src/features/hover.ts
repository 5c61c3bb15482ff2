import { findFigure, type Language } from '@rencana/model';
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import { findContext } from '../cursor/find-context.ts';
import { findPropertyPath } from '../cursor/find-property-path.ts';
import { findKeyword, findKind } from '../cursor/keyword-tables.ts';
import { readTokens } from '../cursor/read-tokens.ts';
import type { Feature } from '../feature.ts';
import { findName } from '../names/find-name.ts';
import { toOffset, toRange } from '../positions.ts';
import type { FileInPlan } from '../session.ts';
import { closedWordsText, closedWordText } from '../wording/closed-words-text.ts';
import { elementText } from '../wording/element-text.ts';
import { figureText } from '../wording/figure-text.ts';
import { keywordText } from '../wording/keyword-text.ts';

/** Tells what a keyword is for, what a name stands for, and the value of a figure mentioned in prose. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register: (connection, session) =>
    connection.onHover(
      cancellable(({ textDocument, position }) => {
        const found = session.find(textDocument.uri);
        if (!found) return null;
        const offset = toOffset(found.file, position);
        const language = session.languageOf(found.state);
        return hoverName(found, offset, language) ?? hoverKeyword(found, offset, language);
      }),
    ),
};

function hoverName(found: FileInPlan, offset: number, language: Language): Hover | null {
  const mention = mentionAt(found.file.text, offset);
  if (mention) {
    const figure = findFigure(found.state.plan, mention.path);
    const name = findName(found, offset);
    const element = name && found.state.plan.elements.get(name.id);
    const parts = [`**${figureText(figure, language)}** · \`${mention.path}\``];
    if (element) parts.push(elementText(found.state, element, language));
    return toHover(found, [mention.start, mention.start + mention.path.length], parts.join('\n\n---\n\n'));
  }
  const name = findName(found, offset);
  const element = name && found.state.plan.elements.get(name.id);
  return element ? toHover(found, name.range, elementText(found.state, element, language)) : null;
}

function mentionAt(text: string, offset: number): { readonly path: string; readonly start: number } | undefined {
  const open = text.lastIndexOf('[[', offset);
  if (open < 0) return undefined;
  const path = /^[\w.\u00c0-\u024f-]+/.exec(text.slice(open + 2, open + 200))?.[0];
  return path && offset >= open + 2 && offset <= open + 2 + path.length ? { path, start: open + 2 } : undefined;
}

function hoverKeyword(found: FileInPlan, offset: number, language: Language): Hover | null {
  const { text } = found.file;
  const token = readTokens(text).find(({ kind, start, end }) => kind === 'word' && start <= offset && offset < end);
  if (!token) return null;
  const context = findContext(text, token.start);
  if (context.kind === 'declaration' || context.kind === 'extended-kind') {
    const kind = findKind(token.text);
    return kind ? toHover(found, [token.start, token.end], keywordText(kind.keyword, kind.texts, language)) : null;
  }
  const range = [token.start, token.end] as const;
  if (context.kind === 'value' && context.property.words) {
    const said = Object.entries(context.property.words).find(
      ([word, { twins }]) => word === token.text || twins.includes(token.text),
    );
    return said ? toHover(found, range, closedWordText(...said, language)) : null;
  }
  const property = context.kind === 'keyword' ? findKeyword(context.properties, token.text) : undefined;
  if (!property) return null;
  const { keyword, texts, words } = property;
  const about = keywordText(keyword, texts, language, findPropertyPath(context, keyword));
  return toHover(found, range, words ? `${about}\n\n${closedWordsText(words, language)}` : about);
}

function toHover({ file }: FileInPlan, range: readonly [number, number], value: string): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(file, range) };
}
