import {
  type BuildOptions,
  DefaultDocumentBuilder,
  DocumentState,
  type LangiumDocument,
  type LangiumSharedCoreServices,
} from 'langium';

type CancellationToken = Parameters<DefaultDocumentBuilder['build']>[2] & object;

/**
 * Builds open documents to `Parsed` and no further: names, references and findings come from the plan, which also knows
 * closed files, prose and derived figures. Langium's index, linker and validation would answer the same questions twice.
 */
export class RencanaDocumentBuilder extends DefaultDocumentBuilder {
  private readonly documentFactory: LangiumSharedCoreServices['workspace']['LangiumDocumentFactory'];

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.documentFactory = services.workspace.LangiumDocumentFactory;
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    token: CancellationToken,
  ): Promise<void> {
    this.prepareBuild(documents, options);
    await this.runCancelable(documents, DocumentState.Parsed, token, (document) =>
      this.documentFactory.update(document, token),
    );
    for (const document of documents) this.markAsCompleted(document);
  }
}
