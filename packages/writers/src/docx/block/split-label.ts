export interface LabelParts {
  /** `Tabel`, also the name of Word's sequence. */
  readonly word: string;
  /** `3`, missing when numbers run through the document. */
  readonly chapter?: string;
  readonly number: string;
}

const pattern = /^(\p{L}+)[ \u00a0](?:([\p{L}\d]+(?:\.\d+)*)\.)?(\d+)$/u;

/** The parts of a label such as `Tabel 3.1`; undefined when it is spelt otherwise. */
export function splitLabel(label: string): LabelParts | undefined {
  const [, word, chapter, number] = pattern.exec(label) ?? [];
  if (!word || !number) return undefined;
  return chapter ? { word, chapter, number } : { word, number };
}
