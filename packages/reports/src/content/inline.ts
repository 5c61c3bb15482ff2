import type { InlineDraft, Place, Tone, ValueDraft } from '@rencana/document';

export function text(value: string): InlineDraft {
  return { kind: 'text', value };
}

export function strong(...children: readonly (InlineDraft | string)[]): InlineDraft {
  return { kind: 'strong', children: inlines(...children) };
}

export function emphasis(...children: readonly (InlineDraft | string)[]): InlineDraft {
  return { kind: 'emphasis', children: inlines(...children) };
}

export function chip(tone: Tone, label: string): InlineDraft {
  return { kind: 'chip', tone, text: label };
}

/** A reference to a heading, table or figure of the same document; its label is filled by the passes where it has no words of its own. */
export function reference(target: string, words = ''): InlineDraft {
  return { kind: 'reference', target, label: words };
}

export function valueInline(value: ValueDraft, place?: Place): InlineDraft {
  return place ? { kind: 'value', value, place } : { kind: 'value', value };
}

/** Inlines from inlines and strings, without empty texts. */
export function inlines(...items: readonly (InlineDraft | string)[]): readonly InlineDraft[] {
  return items.map((item) => (typeof item === 'string' ? text(item) : item)).filter((item) => !isEmptyText(item));
}

/** Runs of inlines with a separator between them. */
export function joinInlines(runs: readonly (readonly InlineDraft[])[], separator: InlineDraft): readonly InlineDraft[] {
  return runs.flatMap((run, index) => (index === 0 ? run : [separator, ...run]));
}

function isEmptyText(item: InlineDraft): boolean {
  return item.kind === 'text' && item.value === '';
}
