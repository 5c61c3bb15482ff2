import type { IRunPropertiesOptions } from 'docx';

/** How the runs around an inline look: handlers add to it and hand it on. */
export type RunFormat = IRunPropertiesOptions;
