export { formatText } from './format/format-text.ts';
export { type LibraryText, libraryTexts } from './library/generated/library-texts.ts';
export { lower } from './lower/lower.ts';
export type { RencanaParseResult, Spelling } from './parser/parser.ts';
export { getLexer, parseText, readText } from './read-text.ts';
export { createRencanaServices, type RencanaServices } from './services.ts';
