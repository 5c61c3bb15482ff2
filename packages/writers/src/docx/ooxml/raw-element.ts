import { XmlComponent } from 'docx';

/** An element that `docx` has no class for. The library asks for a class; names and attributes are written as given. */
export class RawElement extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string>> = {},
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    for (const child of children) this.root.push(child);
  }
}
