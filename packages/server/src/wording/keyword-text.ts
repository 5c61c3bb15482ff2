import type { Language, Texts } from '@rencana/model';

const labels = {
  id: { unit: 'Satuan', stage: 'Sejak tahap', example: 'Contoh' },
  en: { unit: 'Unit', stage: 'From stage', example: 'Example' },
} as const;

/** What a hover or a completion says of a keyword, as Markdown: the wanted language first, then the other. */
export function keywordText(keyword: string, texts: Texts, language: Language): string {
  const words = labels[language];
  const facts = [
    texts.unit && `${words.unit}: ${texts.unit}`,
    texts.stage !== undefined && `${words.stage} ${texts.stage}`,
  ].filter(Boolean);
  const paragraphs = [
    `**${keyword}**${texts.terms.length > 0 ? ` · ${texts.terms.join(', ')}` : ''}`,
    texts[language],
    `*${texts[language === 'id' ? 'en' : 'id']}*`,
    facts.join(' · '),
    texts.example ? `${words.example}:\n\`\`\`rencana\n${texts.example}\n\`\`\`` : '',
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}
