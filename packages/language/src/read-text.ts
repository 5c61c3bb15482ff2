import type { Lowered } from '@rencana/model';
import { EmptyFileSystem } from 'langium';
import { lower } from './lower/lower.ts';
import type { RencanaParseResult, RencanaParser } from './parser/parser.ts';
import { createRencanaServices } from './services.ts';

let shared: RencanaParser | undefined;

/** Parses the text of one file with a parser that all callers share. Never throws. */
export function parseText(text: string): RencanaParseResult {
  shared ??= createRencanaServices(EmptyFileSystem).Rencana.parser.LangiumParser as RencanaParser;
  return shared.parse(text);
}

/** What the text of one file says and where each part of it stands. Never throws, however damaged the text is. */
export function readText(text: string): Lowered {
  return lower(parseText(text), text);
}
