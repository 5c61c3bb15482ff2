import type { Malformed, MalformedProblem, Mention, Prose } from '@rencana/model';
import { resolveEscapes } from './resolve-escapes.ts';
import { stripIndentation } from './strip-indentation.ts';

/** A part of prose as the grammar gives it: a token's text, or a mention's path (empty where it is missing). */
export type ProsePart = { readonly token: string } | { readonly path: string };

const opening = /^(?:"""|["“„”'‘’«])/;
const closing = /(?:"""|["”“'’»])$/;

/** The prose of its parts; `readRaw` gives all of it as written, for what must be repaired. */
export function readProse(parts: readonly ProsePart[], readRaw: () => string): Prose | Malformed {
  const first = tokenOf(parts[0]);
  const plain = parts.length === 1 ? readPlainProse(first) : undefined;
  if (plain) return plain;
  const last = tokenOf(parts.at(-1));
  const quote = opening.exec(first)?.[0] ?? '';
  if (quote !== '"' && quote !== '"""') return repairQuotes(readRaw());
  const isClosed = parts.length === 1 ? last.length >= 2 * quote.length && last.endsWith(quote) : last.endsWith(quote);
  const lacksBrackets = parts.some((part, index) => index > 0 && 'token' in part && !part.token.startsWith(']]'));
  const prose = joinParts(parts, quote, isClosed);
  if (isClosed && !lacksBrackets) return prose;
  const problem: MalformedProblem = lacksBrackets ? 'unclosed-mention' : 'unclosed-quote';
  return repairable(readRaw(), problem, prose, quote, isClosed);
}

/** Reads what nearly all prose is: one pair of straight quotes with nothing to resolve between; undefined for other. */
export function readPlainProse(token: unknown): Prose | undefined {
  if (typeof token !== 'string' || token.length < 2 || !token.startsWith('"') || !token.endsWith('"')) return;
  if (token.startsWith('"""') || token.includes('\\')) return;
  return token.length > 2 ? [token.slice(1, -1)] : [];
}

const tokenOf = (part: ProsePart | undefined): string => (part && 'token' in part ? part.token : '');

function joinParts(parts: readonly ProsePart[], quote: string, isClosed: boolean): Prose {
  const stretches = parts.map((part, index) => {
    if ('path' in part) return part;
    let text = part.token;
    if (index === 0) text = text.slice(quote.length);
    else if (text.startsWith(']]')) text = text.slice(2);
    if (index === parts.length - 1) text = isClosed ? text.slice(0, -quote.length) : text.replace(/\s+$/, '');
    else if (text.endsWith('[[')) text = text.slice(0, -2);
    return { text, beforeMention: index < parts.length - 1 };
  });
  const texts = stretches.flatMap((stretch) => ('text' in stretch ? [stretch] : []));
  const stripped = quote === '"""' ? stripIndentation(texts) : texts.map(({ text }) => text);
  const prose: (string | Mention)[] = [];
  let next = 0;
  for (const stretch of stretches) {
    if ('path' in stretch) {
      if (stretch.path) prose.push({ path: stretch.path });
      continue;
    }
    const text = resolveEscapes(stripped[next++] ?? '');
    if (text) prose.push(text);
  }
  return prose;
}

function repairable(raw: string, problem: MalformedProblem, prose: Prose, quote: string, isClosed: boolean): Malformed {
  // A cut mention says nothing about where it should end; a quote on one line closes at the line's end.
  const isCertain = problem === 'unclosed-quote' && quote === '"' && !isClosed;
  const repair = `${raw.trimEnd().replace(/[”’]$/, '')}"`;
  return { kind: 'malformed', raw, problem, ...(isCertain && { repair }), prose };
}

/** Prose in a word processor's quotes. */
function repairQuotes(raw: string): Malformed {
  const inner = raw
    .replace(opening, '')
    .replace(closing, '')
    .replace(/(?<!\\)"/g, '\\"');
  return { kind: 'malformed', raw, problem: 'curly-quote', repair: `"${inner}"`, prose: splitMentions(inner) };
}

function splitMentions(text: string): Prose {
  return text
    .split(/(\[\[[\w.-]+\]\])/)
    .filter(Boolean)
    .map((part) => (/^\[\[[\w.-]+\]\]$/.test(part) ? { path: part.slice(2, -2) } : resolveEscapes(part)));
}
