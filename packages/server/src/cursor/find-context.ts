import type { KindDefinition, PropertyDefinition } from '@rencana/model';
import { findKeyword, findKind } from './keyword-tables.ts';
import { type CursorToken, readTokens } from './read-tokens.ts';

/** Where a cursor stands in a text, also a broken one, and what may be written there. */
export type CursorContext = { readonly start: number; readonly end: number; readonly typed: string } & (
  | { readonly kind: 'nothing' }
  | { readonly kind: 'declaration' }
  | { readonly kind: 'extended-kind' }
  | { readonly kind: 'keyword'; readonly properties: readonly PropertyDefinition[]; readonly said: ReadonlySet<string> }
  | { readonly kind: 'value'; readonly property: PropertyDefinition; readonly element?: string }
  | { readonly kind: 'reference'; readonly to: readonly string[]; readonly element?: string }
  | { readonly kind: 'mention' }
);

interface Frame {
  readonly properties: readonly PropertyDefinition[];
  readonly said: Set<string>;
  current?: PropertyDefinition;
}

interface Header {
  readonly kind?: KindDefinition;
  readonly extends: boolean;
  words: string[];
  placed: boolean;
}

/** Reads the tokens before an offset; nothing is parsed, so a text in the middle of being typed is as good as any. */
export function findContext(text: string, offset: number): CursorContext {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const mention = /\[\[([\w.\u00c0-\u024f-]*)$/.exec(text.slice(lineStart, offset));
  if (mention) return around(text, offset, mention[1] ?? '', { kind: 'mention' });
  const tokens = readTokens(text);
  if (tokens.some((token) => isInside(token, offset))) return around(text, offset, '', { kind: 'nothing' });
  const typed = /[\w.\u00c0-\u024f-]*$/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const before = tokens.filter((token) => token.kind !== 'comment' && token.end <= offset - typed.length);
  return around(text, offset, typed, readState(before, text, offset - typed.length));
}

type Found = CursorContext extends infer C ? (C extends unknown ? Omit<C, 'start' | 'end' | 'typed'> : never) : never;

function around(text: string, offset: number, typed: string, found: Found): CursorContext {
  const rest = /^[\w.\u00c0-\u024f-]*/.exec(text.slice(offset))?.[0] ?? '';
  return { ...found, start: offset - typed.length, end: offset + rest.length, typed } as CursorContext;
}

function isInside(token: CursorToken, offset: number): boolean {
  const reachesOn = token.kind === 'prose' ? token.isOpen : !token.text.startsWith('/*');
  if (token.kind !== 'prose' && token.kind !== 'comment') return false;
  return offset > token.start && (offset < token.end || (offset === token.end && reachesOn));
}

/** Signs and words after which a value still follows. */
const openers = new Set([',', '=', '..', '.', '!=', '<', '<=', '>', '>=', 'in', 'and', 'or', 'not']);

function readState(tokens: readonly CursorToken[], text: string, at: number): Found {
  const frames: Frame[] = [];
  let header: Header | undefined;
  let element: string | undefined;
  let wants = false;
  const opensLine = (start: number): boolean => text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';

  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1]?.text;
    const frame = frames.at(-1);
    if (token.kind === 'word' && opensLine(token.start) && previous !== ',') {
      const kind = findKind(token.text);
      const isProperty = frame && findKeyword(frame.properties, token.text);
      if ((kind || token.text === 'extend') && !isProperty) {
        frames.length = 0;
        element = undefined;
        header = { ...(kind && { kind }), extends: token.text === 'extend', words: [], placed: false };
        continue;
      }
    }
    if (header && frames.length === 0) {
      const isProperty = token.kind === 'word' && opensLine(token.start) && previous !== ',';
      const first = isProperty ? findKeyword(header.kind?.properties ?? [], token.text) : undefined;
      if (first) {
        // A brace that an unclosed quote has swallowed: the properties go on all the same.
        frames.push({ properties: header.kind?.properties ?? [], said: new Set([first.keyword]), current: first });
        wants = true;
      } else if (token.text === '{') {
        const kind = header.kind;
        frames.push({ properties: kind?.properties ?? [], said: new Set() });
        wants = false;
      } else if (token.text === 'in' && token.kind === 'word' && header.words.length > 0) header.placed = true;
      else if (token.kind === 'word' && !header.placed) {
        const kind = header.extends && !header.kind ? findKind(token.text) : undefined;
        if (kind) header = { ...header, kind };
        else {
          header.words.push(token.text);
          element ??= token.text;
        }
      }
      continue;
    }
    if (!frame) continue;
    if (token.text === '{') {
      frames.push({ properties: frame.current?.block?.properties ?? [], said: new Set() });
      wants = false;
    } else if (token.text === '}') {
      frames.pop();
      wants = false;
      const outer = frames.at(-1);
      if (outer) outer.current = undefined;
      else header = undefined;
    } else if (token.kind === 'word' && (!wants || (opensLine(token.start) && previous !== ','))) {
      const property = findKeyword(frame.properties, token.text);
      if (property && previous !== '.') {
        frame.current = property;
        frame.said.add(property.keyword);
        wants = true;
      } else if (token.text === 'in' || (frame.current?.shape === 'conditions' && openers.has(token.text)))
        wants = true;
      else if (opensLine(token.start)) frame.current = undefined;
    } else
      wants =
        openers.has(token.text) &&
        (token.kind === 'sign' || frame.current?.shape === 'conditions' || token.text === 'in');
  }

  const last = tokens.at(-1);
  const sameLine = last !== undefined && !text.slice(last.end, at).includes('\n');
  const frame = frames.at(-1);
  const named = element === undefined ? {} : { element };
  if (!frame) return readHeader(header, sameLine || last?.text === ',', last, named);
  const property = frame.current;
  if (property && wants && (sameLine || last?.text === ',')) {
    if (property.shape !== 'block') return { kind: 'value', property, ...named };
    const placed = last?.text === 'in' || last?.text === ',';
    return placed && property.block?.placed ? { kind: 'reference', to: dimensions, ...named } : { kind: 'nothing' };
  }
  return { kind: 'keyword', properties: frame.properties, said: frame.said };
}

const dimensions = ['dimension', 'subdimension'];

function readHeader(
  header: Header | undefined,
  sameLine: boolean,
  last: CursorToken | undefined,
  named: { readonly element?: string },
): Found {
  if (!header || !sameLine) return { kind: 'declaration' };
  if (header.placed)
    return last?.text === 'in' || last?.text === ','
      ? { kind: 'reference', to: dimensions, ...named }
      : { kind: 'nothing' };
  if (header.extends && !header.kind) return { kind: 'extended-kind' };
  if (header.words.length > 0 || !header.kind) return { kind: 'nothing' };
  if (header.extends) return { kind: 'reference', to: [header.kind.keyword] };
  return header.kind.about.length > 0 ? { kind: 'reference', to: header.kind.about } : { kind: 'nothing' };
}
