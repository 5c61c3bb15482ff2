import type { Finding } from '@rencana/model';
import { contrast, mixColors } from '@rencana/writers';
import { configFinding } from '../config/config-findings.ts';
import type { Theme } from './theme.ts';

/** What text needs on its ground, by the accessibility guidelines. */
const wanted = 4.5;
const paper = '#FFFFFF';

/** A sentence for each colour that cannot be read on paper, or on the tint that is made of it. */
export function checkContrast({ colors }: Theme): readonly Finding[] {
  const own = [
    { key: 'config/colors/brand', name: 'brand', color: colors?.brand },
    { key: 'config/colors/ink', name: 'ink', color: colors?.ink },
    { key: 'config/colors/muted', name: 'muted', color: colors?.muted },
    ...(colors?.dimensions ?? []).map((color, index) => ({
      key: 'config/colors/dimensions',
      name: `dimensions ${index + 1}`,
      color,
    })),
  ];
  return own.flatMap(({ key, name, color }) => {
    if (!color) return [];
    const least = Math.min(contrast(color, paper), contrast(color, mixColors(color, paper, 0.1)));
    return least < wanted ? [tooPoor(key, name, color, least)] : [];
  });
}

function tooPoor(key: string, name: string, color: string, found: number): Finding {
  const [id, en] = [',', '.'].map((mark) => (Math.floor(found * 10) / 10).toFixed(1).replace('.', mark));
  return configFinding('config-wrong-value', key, {
    id: `Warna “${name}” ${color} sukar dibaca: kontrasnya ${id}, sedangkan teks memerlukan 4,5. Pilih warna yang lebih gelap.`,
    en: `The colour “${name}” ${color} is hard to read: its contrast is ${en}, and text needs 4.5. Choose a darker one.`,
  });
}
