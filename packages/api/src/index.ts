export { buildDocuments, type BuildRequest, type BuildResult, type Built, formats } from './build-documents.ts';
export { createWorkspace } from './create-workspace.ts';
export { decodeText } from './decode-text.ts';
export { findRange, type Location, locate, toLocation } from './locate.ts';
export { compareCodeUnits, fileNameOf, folderOf, relativeTo } from './path.ts';
export { libraryScheme, standardLibraryFiles } from './standard-libraries.ts';
export type { DocumentRequest, ParsedFile, PlanState, RunCounts, SourceFile, Workspace } from './workspace.ts';
