import type { Lowered } from '@rencana/model';
import { type AstNodeDescription, DocumentState, EmptyFileSystem, EmptyFileSystemProvider, URI } from 'langium';
import { createDefaultModule, createDefaultSharedModule, type LangiumServices } from 'langium/lsp';
import { expect, test } from 'vitest';
import * as language from './index.ts';
import { lower } from './lower/lower.ts';
import type { RencanaParseResult } from './parser/parser.ts';
import type { ParserInternals } from './parser/parser-internals.ts';
import { createRencanaServices } from './services.ts';
import { damages, writeIndicator, writeQuickwin } from './testing/damage-table.ts';
import { taste } from './testing/taste.ts';

const text = 'sopd a "A"\nindicator i "I" {\n  owner \n}\n';

async function open(services: language.RencanaServices): Promise<ReturnType<typeof create>> {
  const document = create(services);
  await services.shared.workspace.DocumentBuilder.build([document], { validation: true });
  return document;
}

function create({ shared }: language.RencanaServices) {
  const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('memory:/plan.rencana'));
  shared.workspace.LangiumDocuments.addDocument(document);
  return document;
}

const plain = ({ fragment, places }: Lowered) => ({ fragment, places: new Map(places) });

test('documents are parsed and nothing else', async () => {
  const document = await open(createRencanaServices(EmptyFileSystem));
  expect(document.state).toBe(DocumentState.Parsed);
  expect(document.diagnostics).toBeUndefined();
});

test('a parsed document lowers as its text does', async () => {
  const document = await open(createRencanaServices(EmptyFileSystem));
  expect(plain(lower(document.parseResult as RencanaParseResult, text))).toEqual(plain(language.readText(text)));
});

test('the parser of the services reads whatever text as the reading parser does', () => {
  const { LangiumParser } = createRencanaServices(EmptyFileSystem).Rencana.parser;
  const damaged = damages.map(({ of, change }) => change((of === 'indicator' ? writeIndicator : writeQuickwin)(1)));
  for (const text of [taste, ...damaged, ...language.libraryTexts.map((library) => library.text)])
    expect(plain(lower(LangiumParser.parse(text) as RencanaParseResult, text))).toEqual(plain(language.readText(text)));
});

test('a document that changes is parsed again', async () => {
  class OneFile extends EmptyFileSystemProvider {
    override async readFile(): Promise<string> {
      return 'sopd b "B"\n';
    }
  }
  const services = createRencanaServices({ fileSystemProvider: () => new OneFile() });
  const { uri } = await open(services);
  await services.shared.workspace.DocumentBuilder.update([uri], []);
  const parsed = services.shared.workspace.LangiumDocuments.getDocument(uri)?.parseResult as RencanaParseResult;
  expect(lower(parsed, 'sopd b "B"\n').fragment.elements.map(({ id }) => id)).toEqual(['b']);
});

test('completion offers keywords, and the names that come from outside', async () => {
  const services = createRencanaServices(EmptyFileSystem, {
    shared: createDefaultSharedModule(EmptyFileSystem),
    language: (shared) => createDefaultModule({ shared } as Parameters<typeof createDefaultModule>[0]),
  });
  const document = await open(services);
  const name = { name: 'diskominfo', type: 'Sopd', documentUri: document.uri, path: '' } as AstNodeDescription;
  services.Rencana.references.ScopeProvider.setNames(() => [name]);
  const { CompletionProvider } = (services.Rencana as unknown as LangiumServices).lsp;
  const complete = async (line: number, character: number): Promise<string[]> => {
    const textDocument = { uri: document.uri.toString() };
    const list = await CompletionProvider?.getCompletion(document, { textDocument, position: { line, character } });
    return list?.items.map(({ label }) => label) ?? [];
  };
  expect(await complete(2, 8)).toContain('diskominfo');
  expect(await complete(2, 2)).toContain('owner');
});

test('the parsing engine still has the members that recovery replaces', () => {
  const parser = createRencanaServices(EmptyFileSystem).Rencana.parser.LangiumParser as unknown as ParserInternals;
  const { wrapper, nodeBuilder, stack, converter } = parser;
  for (const member of ['assign', 'construct', 'doParse', 'getAssignment', 'assignWithoutOverride'] as const)
    expect(parser[member], member).toBeTypeOf('function');
  for (const member of ['buildRootNode', 'construct', 'addHiddenNodes'] as const)
    expect(nodeBuilder[member], member).toBeTypeOf('function');
  expect(stack).toEqual([]);
  expect(converter.convert).toBeTypeOf('function');
  for (const member of [
    'LA',
    'SKIP_TOKEN',
    'exportLexerState',
    'importLexerState',
    'flattenFollowSet',
    'findReSyncTokenType',
    'tokenMatcher',
    'getHumanReadableRuleStack',
    'SAVE_ERROR',
    'wrapConsume',
    'wrapSubrule',
    'tryInRepetitionRecovery',
    'manyInternal',
    'atLeastOneInternal',
  ] as const) {
    expect(wrapper[member], member).toBeTypeOf('function');
  }
});

test('exposes its public names and no others', () => {
  expect(Object.keys(language).sort()).toEqual([
    'createRencanaServices',
    'formatText',
    'getLexer',
    'libraryTexts',
    'lower',
    'parseText',
    'readText',
    'writeSource',
  ]);
});
