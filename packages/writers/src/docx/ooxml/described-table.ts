import { type ITableOptions, Table, XmlComponent } from 'docx';
import { cleanText } from '../../text/clean-text.ts';
import { RawElement } from './raw-element.ts';

export interface TableDescription {
  readonly caption: string;
  readonly summary: string;
}

/** A table with title and description for those who cannot see it, which `docx` cannot write. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, { caption, summary }: TableDescription) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) return;
    properties.addChildElement(new RawElement('w:tblCaption', { 'w:val': cleanText(caption) }));
    properties.addChildElement(new RawElement('w:tblDescription', { 'w:val': cleanText(summary) }));
  }
}
