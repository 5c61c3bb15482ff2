export { formatText } from './format/format-text.ts';
export { type LibraryText, libraryTexts } from './library/generated/library-texts.ts';
export { lower } from './lower/lower.ts';
export { getLexer, parseText } from './parser/parse-text.ts';
export type { RencanaParseResult, Spelling } from './parser/parser.ts';
export { readText } from './read-text.ts';
export type { Reading } from './reading/reading.ts';
export { createRencanaServices, type RencanaServices } from './services.ts';
export { writeSource } from './write/write-source.ts';
