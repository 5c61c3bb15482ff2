import { proseText } from '@rencana/model';
import { requestedDocuments } from '@rencana/reports';
import type { WriteOptions } from '@rencana/writers';
import { isInside } from './fingerprint-files.ts';
import { sha256 } from './sha256.ts';
import type { PlanState } from './workspace.ts';

/** A template of a document block, and a key that is equal for equal bytes. */
export interface ReadTemplate {
  readonly template: NonNullable<WriteOptions['template']>;
  readonly key: string;
}

type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** Reads the templates that document blocks name, each file once; a path that leads out of the plan is never opened. */
export function createTemplateReader(
  state: PlanState,
  readFile: ReadFile | undefined,
): (id: string) => Promise<ReadTemplate | undefined> {
  const read = new Map<string, Promise<ReadTemplate>>();
  const requests = requestedDocuments(state.plan);
  const open = async (file: string): Promise<ReadTemplate> => {
    const bytes = isInside(file) ? await readFile?.(file) : undefined;
    return { template: { file, bytes }, key: bytes ? await sha256(bytes) : file };
  };
  return async (id) => {
    const named = requests.find((request) => request.id === id)?.element.template;
    const file = named && proseText(named).trim();
    if (!file) return undefined;
    const reading = read.get(file) ?? open(file);
    read.set(file, reading);
    return reading;
  };
}
