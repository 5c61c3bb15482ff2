import type { Text } from '@rencana/model';

/** What cannot be done at all (wrong usage, unreadable input): one sentence, exit code 2. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: Text;
}

/** A refusal with its sentence in both languages. */
export function refuse(id: string, en: string): Refusal {
  return { kind: 'refusal', reason: { id, en } };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as Refusal).kind === 'refusal';
}
