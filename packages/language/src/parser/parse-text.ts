import { EmptyFileSystem, type LangiumCoreServices } from 'langium';
import { createRencanaServices } from '../services.ts';
import type { RencanaLexer } from '../tokens/lexer.ts';
import { createRencanaParser, type RencanaParseResult } from './parser.ts';
import { ReadingParser } from './reading-parser.ts';

let services: LangiumCoreServices | undefined;
let parser: ReadingParser | undefined;

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
  return getParser().parse(text);
}

/** Parses text without the tree of its tokens, which only places and damage need; undefined where there is a mistake. */
export function parseSound(text: string): RencanaParseResult | undefined {
  return getParser().parseSound(text);
}

function getParser(): ReadingParser {
  parser ??= createRencanaParser(getServices(), ReadingParser);
  return parser;
}
