export type { ParsedFile, PlanState, RunCounts, SourceFile, Workspace } from './workspace.ts';
