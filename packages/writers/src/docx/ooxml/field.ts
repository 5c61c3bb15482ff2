import { type IRunPropertiesOptions, type ParagraphChild, TextRun } from 'docx';
import { RawElement } from './raw-element.ts';

export interface Field {
  readonly instruction: string;
  /** What stands there until Word computes the field. */
  readonly result: readonly ParagraphChild[];
  readonly format?: IRunPropertiesOptions;
}

/** The runs of a field: its beginning, instruction, cached result and end. */
export function writeField(field: Field): ParagraphChild[] {
  return [...beginField(field), ...field.result, endField(field.format)];
}

/** The runs before the result, for fields whose result spans several paragraphs. */
export function beginField({ instruction, format }: Omit<Field, 'result'>): ParagraphChild[] {
  const begin = new RawElement('w:fldChar', { 'w:fldCharType': 'begin' });
  const text = new RawElement('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `]);
  const separate = new RawElement('w:fldChar', { 'w:fldCharType': 'separate' });
  return [begin, text, separate].map((child) => new TextRun({ ...format, children: [child] }));
}

/** The run that ends a field begun before. */
export function endField(format?: IRunPropertiesOptions): ParagraphChild {
  return new TextRun({ ...format, children: [new RawElement('w:fldChar', { 'w:fldCharType': 'end' })] });
}
