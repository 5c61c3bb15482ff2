import type { KindDefinition, PropertyDefinition } from '../../../packages/model/src/index.ts';
import { appearanceText } from './appearance-text.ts';
import { valueForm } from './value-form.ts';

const common = new Set(['english', 'allow']);

/** True for a property that every kind has. */
export function isCommon({ keyword }: PropertyDefinition): boolean {
  return common.has(keyword);
}

/** The properties that every kind has. */
export function commonProperties(kinds: readonly KindDefinition[]): readonly PropertyDefinition[] {
  return kinds[0]?.properties.filter(isCommon) ?? [];
}

/** A table of properties, Indonesian and English beside each other; `owner` is the path of their kind or block, if there is one. */
export function propertyTable(properties: readonly PropertyDefinition[], owner?: string): string {
  return [
    '| Isian · Property | Nilai · Value | Satuan · Unit | Tahap · Stage | Ulang · Repeat | Arti | Meaning | Dicari sebagai · Look for | Dokumen · Documents |',
    '|---|---|---|---|---|---|---|---|---|',
    ...properties.map((property) => row(property, owner)),
  ].join('\n');
}

/** Once where it is the same in both languages. */
const unitText = (unit: PropertyDefinition['texts']['unit']): string =>
  unit === undefined ? '' : [...new Set([unit.id, unit.en])].join(' · ');

function row(property: PropertyDefinition, owner: string | undefined): string {
  const { keyword, repeatable, texts } = property;
  const twins = texts.twins.length > 0 ? ` juga ${texts.twins.map((word) => `\`${word}\``).join(', ')}` : '';
  const cells = [
    `\`${keyword}\`${twins}`,
    valueForm(property),
    unitText(texts.unit),
    texts.stage === undefined ? '' : String(texts.stage),
    repeatable ? 'ya · yes' : '',
    texts.id,
    texts.en,
    texts.terms.join(', '),
    owner === undefined ? '' : appearanceText(`${owner}.${keyword}`),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
