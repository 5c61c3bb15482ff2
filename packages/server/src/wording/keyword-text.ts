import { reports } from '@rencana/api';
import { appearances, type Language, type Texts } from '@rencana/model';

const labels = {
  id: { unit: 'Satuan', stage: 'Sejak tahap', example: 'Contoh', documents: 'Muncul dalam' },
  en: { unit: 'Unit', stage: 'From stage', example: 'Example', documents: 'Appears in' },
} as const;

/**
 * What a hover or a completion says of a keyword, as Markdown: the wanted language first, then the other. `path` is that of
 * a property (`quickwin.risk.mitigation`), where it is known.
 */
export function keywordText(keyword: string, texts: Texts, language: Language, path?: string): string {
  const words = labels[language];
  const facts = [
    texts.unit && `${words.unit}: ${texts.unit[language]}`,
    texts.stage !== undefined && `${words.stage} ${texts.stage}`,
  ].filter(Boolean);
  const paragraphs = [
    `**${keyword}**${texts.terms.length > 0 ? ` · ${texts.terms.join(', ')}` : ''}`,
    texts[language],
    `*${texts[language === 'id' ? 'en' : 'id']}*`,
    facts.join(' · '),
    path === undefined ? '' : documentsText(path, language),
    texts.example ? `${words.example}:\n\`\`\`rencana\n${texts.example}\n\`\`\`` : '',
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** The documents in which a property appears, by the titles of their reports. */
function documentsText(path: string, language: Language): string {
  const titles = (appearances[path] ?? []).flatMap((name) => {
    const report = reports.find((each) => each.name === name);
    return report ? [report.title[language]] : [];
  });
  return titles.length === 0 ? '' : `${labels[language].documents}: ${titles.join(', ')}`;
}
