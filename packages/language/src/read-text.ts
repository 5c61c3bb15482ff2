import type { Lowered } from '@rencana/model';
import { EmptyFileSystem, type LangiumCoreServices } from 'langium';
import { lower } from './lower/lower.ts';
import { createRencanaParser, type RencanaParseResult, type RencanaParser } from './parser/parser.ts';
import { ReadingParser } from './parser/reading-parser.ts';
import { createRencanaServices } from './services.ts';
import type { RencanaLexer } from './tokens/lexer.ts';

let services: LangiumCoreServices | undefined;
let parser: RencanaParser | undefined;

/** The services that all callers share; made at the first use, for that takes a moment. */
function getServices(): LangiumCoreServices {
  services ??= createRencanaServices(EmptyFileSystem).Rencana;
  return services;
}

/** The lexer that goes with the shared parser. */
export function getLexer(): RencanaLexer {
  return getServices().parser.Lexer as RencanaLexer;
}

/** Parses the text of one file with a parser that all callers share, for lowering and formatting. Never throws. */
export function parseText(text: string): RencanaParseResult {
  parser ??= createRencanaParser(getServices(), ReadingParser);
  return parser.parse(text);
}

/** What the text of one file says and where each part of it stands. Never throws, however damaged the text is. */
export function readText(text: string): Lowered {
  return lower(parseText(text), text);
}
