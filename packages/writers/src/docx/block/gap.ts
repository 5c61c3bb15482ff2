import { LineRuleType, Paragraph } from 'docx';

/** Space of some twips between blocks, where no paragraph could carry it. Vanishes at the foot of a page. */
export function gap(after: number, options: { readonly keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({
    style: 'Gap',
    ...(options.keepNext ? { keepNext: true } : {}),
    spacing: { before: 0, after, line: 20, lineRule: LineRuleType.EXACT },
    children: [],
  });
}
