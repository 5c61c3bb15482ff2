import {
  type BlockDefinition,
  type Fragment,
  type FragmentElement,
  type FragmentProperty,
  kinds,
  type Malformed,
  type PropertyDefinition,
  type Prose,
} from '@rencana/model';
import { formatText } from '../format/format-text.ts';
import { writeProse } from './write-prose.ts';
import { writeValue } from './write-value.ts';

const indent = '  ';

/** A block that fits on a line of this many characters is written on one line. */
const shortBlock = 96;

/**
 * The source of what a fragment says, laid out as the formatter does it: reading it gives the same elements. Comments are
 * no part of a fragment and are not written, notes for reviewers are.
 */
export function writeSource(fragment: Pick<Fragment, 'elements'>): string {
  return formatText(fragment.elements.map(writeElement).join('\n'));
}

/** The source of one element, not yet laid out. */
function writeElement(element: FragmentElement): string {
  const { kind, note } = element;
  const name = element.extends ? element.about : (element.name ?? element.about);
  const header = writeHeader([element.extends ? `extend ${kind}` : kind, name], element.title, element.in);
  const braces = kinds[kind].bracesOptional && element.properties.length === 0 ? '' : ' ';
  const body = braces === '' ? '' : ` ${writeBraces(element.properties, kinds[kind].properties, indent)}`;
  return `${note === undefined ? '' : writeNote(note)}${header}${body}\n`;
}

function writeHeader(
  words: readonly (string | undefined)[],
  title: Prose | Malformed | undefined,
  places: readonly string[],
): string {
  const parts = [
    ...words,
    title && writeProse(title, indent),
    places.length > 0 ? `in ${places.join(', ')}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function writeNote(note: string): string {
  const lines = note.split('\n');
  if (lines.length === 1) return `/** ${note} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

function writeBraces(
  properties: readonly FragmentProperty[],
  definitions: readonly PropertyDefinition[],
  margin: string,
): string {
  if (properties.length === 0) return '{ }';
  const lines = properties.map((property) => margin + writeProperty(property, definitions, margin));
  return `{\n${lines.join('\n')}\n${margin.slice(indent.length)}}`;
}

function writeProperty(
  { keyword, value }: FragmentProperty,
  definitions: readonly PropertyDefinition[],
  margin: string,
): string {
  if (value.shape !== 'block') return `${keyword} ${writeValue(value, margin + indent)}`;
  const block = definitions.find((definition) => definition.keyword === keyword)?.block;
  const header = writeHeader([keyword, value.name], value.title, value.in);
  return block ? header + writeBlock(value.properties, block, header, margin) : header;
}

function writeBlock(
  properties: readonly FragmentProperty[],
  { bracesOptional, properties: definitions }: BlockDefinition,
  header: string,
  margin: string,
): string {
  if (properties.length === 0) return bracesOptional ? '' : ' { }';
  const inner = properties.map((property) => writeProperty(property, definitions, margin + indent));
  const line = inner.join('  ');
  const isShort =
    !line.includes('\n') && !line.includes('{') && margin.length + header.length + line.length < shortBlock;
  return isShort ? ` { ${line} }` : ` ${writeBraces(properties, definitions, margin + indent)}`;
}
