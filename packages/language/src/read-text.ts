import type { Lowered } from '@rencana/model';
import { EmptyFileSystem, type LangiumCoreServices } from 'langium';
import { lower } from './lower/lower.ts';
import type { RencanaParseResult, RencanaParser } from './parser/parser.ts';
import { createRencanaServices } from './services.ts';
import type { RencanaLexer } from './tokens/lexer.ts';

let services: LangiumCoreServices['parser'] | undefined;

/** The parser services that all callers share; made at the first use, for that takes a moment. */
function getServices(): LangiumCoreServices['parser'] {
  services ??= createRencanaServices(EmptyFileSystem).Rencana.parser;
  return services;
}

/** The lexer that goes with the shared parser. */
export function getLexer(): RencanaLexer {
  return getServices().Lexer as RencanaLexer;
}

/** Parses the text of one file with a parser that all callers share. Never throws. */
export function parseText(text: string): RencanaParseResult {
  return (getServices().LangiumParser as RencanaParser).parse(text);
}

/** What the text of one file says and where each part of it stands. Never throws, however damaged the text is. */
export function readText(text: string): Lowered {
  return lower(parseText(text), text);
}
