import type { Text } from '@rencana/model';

/** A dimension that belongs to another framework, and where its matter stands in Kominfo's. */
export interface ForeignDimension {
  /** As a title without "Smart", in lower case. */
  readonly word: string;
  readonly framework: Text;
  /** The name to write instead. */
  readonly counterpart: string;
  /** Title of the dimension of Kominfo's framework that holds the counterpart. */
  readonly title: string;
}

const ikci: Text = { id: 'Indeks Kota Cerdas Indonesia (IKCI)', en: 'the Indonesian Smart City Index (IKCI)' };

/**
 * Names that plans and press mix into Kominfo's six dimensions. Names that both frameworks share (economy, living,
 * environment) are not here.
 */
export const foreignDimensions: readonly ForeignDimension[] = [
  { word: 'mobility', framework: ikci, counterpart: 'living.mobility', title: 'Smart Living' },
  { word: 'government', framework: ikci, counterpart: 'governance', title: 'Smart Governance' },
  { word: 'people', framework: ikci, counterpart: 'society', title: 'Smart Society' },
  {
    word: 'infrastructure',
    framework: {
      id: 'pemberitaan yang mencampur nama dimensi',
      en: 'press reports that mix the names of dimensions',
    },
    counterpart: 'branding',
    title: 'Smart Branding',
  },
];

/** The entry for a name or title such as `smart-mobility`, `Smart Mobility` or `mobility`. */
export function findForeignDimension(name: string): ForeignDimension | undefined {
  const word = name
    .toLowerCase()
    .replace(/^smart[\s_-]*/, '')
    .trim();
  return foreignDimensions.find((foreign) => foreign.word === word);
}
