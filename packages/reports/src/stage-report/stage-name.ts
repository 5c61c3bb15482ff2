import { romanNumeral } from '@rencana/document';
import type { Language, Stage } from '@rencana/model';
import type { Localised } from '../view/localised.ts';
import { titleOf } from '../view/title-of.ts';

const words: Localised<string> = { id: 'Tahap', en: 'Stage' };

/** What a stage is called without what it is about: `Bimtek Tahap II`. */
export function stageName(stage: Stage, language: Language = 'id'): string {
  const [name = stage.title] = stageTitle(stage, language).split(':');
  return name;
}

/** `Bimtek Tahap II: enam dimensi dan usulan quick win`; where it has no title its number says it. */
export function stageTitle(stage: Stage, language: Language = 'id'): string {
  const title = titleOf(stage, language);
  return title === stage.name && stage.order ? `${words[language]} ${romanNumeral(Number(stage.order))}` : title;
}
