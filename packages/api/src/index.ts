export { dateText, moneyText, numberText } from '@rencana/document';
export { formatText } from '@rencana/language';
export { findNearName } from '@rencana/model';
export { reports } from '@rencana/reports';
export { rules, type Stage } from '@rencana/rules';
export {
  type Assets,
  type FontFace,
  fontFiles,
  type NativeTypst,
  nativeTypstPackage,
  resvgFile,
  typstFile,
  webFontFiles,
} from '@rencana/writers';
export { type Baseline, readBaseline, writeBaseline } from './baseline/baseline.ts';
export { type BuildRequest, type BuildResult, type Built, buildDocuments, formats } from './build-documents.ts';
export {
  type ChecklistPart,
  type OpenDemand,
  type OpenElement,
  type PlanChecklist,
  planChecklist,
  type Share,
} from './checklist/plan-checklist.ts';
export { configPathOf } from './config/config-path.ts';
export { configSchema } from './config/config-schema.ts';
export { configFileName, type PlanConfig, type ReadConfig } from './config/plan-config.ts';
export { readConfig } from './config/read-config.ts';
export { createWorkspace, type WorkspaceOptions } from './create-workspace.ts';
export { decodeText } from './decode-text.ts';
export { rootFiles } from './find-roots.ts';
export { declaredName, neededNames } from './find-sources.ts';
export { fingerprintsOf } from './fingerprints.ts';
export { chooseFixes, type FixFilter } from './fixing/choose-fixes.ts';
export { type FixedFile, type FixResult, fixWorkspace } from './fixing/fix-workspace.ts';
export { findLineChanges, type LineChange, splitLines } from './fixing/line-changes.ts';
export { type FileEdit, resolveFix } from './fixing/resolve-fix.ts';
export { findRange, type Location, locate, toLocation } from './locate.ts';
export { namedFiles } from './named-files.ts';
export type { DataOptions, Elsewhere } from './outputs/elsewhere.ts';
export type { OutputDisk } from './outputs/output-disk.ts';
export { createOutputMemory, type OutputMemory } from './outputs/output-memory.ts';
export { type Outputs, type WrittenOutputs, writeOutputs } from './outputs/write-outputs.ts';
export { compareCodeUnits, fileNameOf, folderOf, relativeTo } from './path.ts';
export { libraryScheme, standardLibraryFiles } from './standard-libraries.ts';
export type { Statistics, Timing } from './stopwatch.ts';
export type { ThemeSource } from './theme/load-theme.ts';
export { themeSchema } from './theme/theme-schema.ts';
export { readSourceAddress, type SourceAddress } from './trace/source-address.ts';
export type { DocumentRequest, ParsedFile, PlanState, RunCounts, SourceFile, Workspace } from './workspace.ts';
