import { formatText } from '../../../packages/language/src/index.ts';
import type { BlockDefinition, KindDefinition, PropertyDefinition } from '../../../packages/model/src/index.ts';
import { isCommon, propertyTable } from './property-table.ts';

/** One kind: what it is for, a form that is filled in, its properties and those of its blocks. */
export function kindSection(kind: KindDefinition): string {
  const { keyword, texts, properties } = kind;
  const own = properties.filter((property) => !isCommon(property));
  return [
    `### ${keyword}`,
    texts.id,
    `*${texts.en}*`,
    facts(kind),
    `\`\`\`rencana\n${form(kind)}\`\`\``,
    propertyTable(own, keyword),
    ...own.flatMap((property) => (property.block ? blockParts(keyword, property, property.block) : [])),
  ].join('\n\n');
}

function facts({ texts, about, bracesOptional }: KindDefinition): string {
  const lines = [
    texts.terms.length > 0 ? `Dicari sebagai · Look for: ${texts.terms.join(', ')}.` : '',
    texts.twins.length > 0 ? `Juga · Also: ${texts.twins.map((word) => `\`${word}\``).join(', ')}.` : '',
    texts.stage === undefined ? '' : `Sejak tahap · From stage: ${texts.stage}.`,
    about.length > 0
      ? `Tentang · About: ${about.length > 12 ? 'unsur apa saja · any element' : about.map((name) => `\`${name}\``).join(', ')}.`
      : '',
    bracesOptional ? 'Kurung kurawal boleh tidak ada · Braces may be left out.' : '',
  ];
  return lines.filter((line) => line !== '').join('<br>\n');
}

/**
 * The kind as a filled-in form, laid out by the formatter: the head of its example and a line for each property, its own
 * or else the example of the property. Where it leaves some out, the example of
 * another element of the kind follows.
 */
function form({ keyword, texts, form: own, properties }: KindDefinition): string {
  const lineOf = (word: string): string | undefined => own.find((line) => line.split(' ')[0] === word);
  const left = new Set(
    own
      .find((line) => line.startsWith('-'))
      ?.slice(1)
      .split(', '),
  );
  const example = texts.example ?? '';
  const head = lineOf(keyword) ?? example.split(' {')[0];
  const lines = properties
    .filter((property) => !isCommon(property) && !left.has(property.keyword))
    .map((property) => lineOf(property.keyword) ?? property.texts.example ?? '');
  return formatText(
    `${head} {\n${lines.join('\n')}\n}\n${head !== example.split(' {')[0] && left.size > 0 ? `\n${example}\n` : ''}`,
  );
}

function blockParts(kind: string, { keyword, repeatable }: PropertyDefinition, block: BlockDefinition): string[] {
  const head = [
    repeatable ? 'boleh berulang · may repeat' : 'sekali saja · once',
    ...(block.placed ? ['boleh `in` dimensi · may have `in` a dimension'] : []),
    ...(block.bracesOptional ? ['kurung kurawal boleh tidak ada · braces may be left out'] : []),
  ];
  return [`#### ${kind}.${keyword}`, `${head.join('; ')}.`, propertyTable(block.properties, `${kind}.${keyword}`)];
}
