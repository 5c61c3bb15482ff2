import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
} from 'langium';
import { RencanaDocumentBuilder } from './document-builder.ts';
import { RencanaGeneratedModule, RencanaGeneratedSharedModule, RencanaLanguageMetaData } from './generated/module.ts';
import { RencanaErrorMessageProvider } from './messages/error-message-provider.ts';
import { createRencanaParser } from './parser/parser.ts';
import { RencanaScopeProvider } from './scope-provider.ts';
import { RencanaLexer } from './tokens/lexer.ts';
import { RencanaTokenBuilder } from './tokens/token-builder.ts';

/** The services of the language: one set for the file kind, and what it would share with other kinds. */
export interface RencanaServices {
  readonly shared: LangiumSharedCoreServices;
  readonly Rencana: LangiumCoreServices & { readonly references: { readonly ScopeProvider: RencanaScopeProvider } };
}

/** Modules that a language server adds to its services (`createDefaultModule` of `langium/lsp`, and its own). */
export interface ServerModules {
  readonly shared?: Module<LangiumSharedCoreServices, object>;
  readonly language?: (shared: LangiumSharedCoreServices) => Module<LangiumCoreServices, object>;
}

const sharedModule = {
  workspace: {
    DocumentBuilder: (services: LangiumSharedCoreServices) => new RencanaDocumentBuilder(services),
  },
};

const languageModule = {
  // The checks of a grammar in development take longer than reading a plan.
  LanguageMetaData: () => ({ ...RencanaLanguageMetaData, mode: 'production' as const }),
  parser: {
    TokenBuilder: () => new RencanaTokenBuilder(),
    Lexer: (services: LangiumCoreServices) => new RencanaLexer(services),
    LangiumParser: (services: LangiumCoreServices) => createRencanaParser(services),
    ParserErrorMessageProvider: (services: LangiumCoreServices) => new RencanaErrorMessageProvider(services.Grammar),
  },
  references: {
    ScopeProvider: () => new RencanaScopeProvider(),
  },
};

/** Creates the Langium services of the language; open documents are parsed and nothing else (see the document builder). */
export function createRencanaServices(
  context: DefaultSharedCoreModuleContext,
  modules: ServerModules = {},
): RencanaServices {
  const shared = inject(
    createDefaultSharedCoreModule(context),
    modules.shared ?? {},
    RencanaGeneratedSharedModule,
    sharedModule as Module<LangiumSharedCoreServices, object>,
  ) as LangiumSharedCoreServices;
  const Rencana = inject(
    createDefaultCoreModule({ shared }),
    modules.language?.(shared) ?? {},
    RencanaGeneratedModule,
    languageModule as Module<LangiumCoreServices, object>,
  ) as RencanaServices['Rencana'];
  shared.ServiceRegistry.register(Rencana);
  return { shared, Rencana };
}
