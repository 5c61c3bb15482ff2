import { romanNumeral } from '@rencana/document';
import type { Stage } from '@rencana/model';
import { titleOf } from '../view/title-of.ts';

/** What a stage is called without what it is about: `Bimtek Tahap II`. */
export function stageName(stage: Stage): string {
  const [name = stage.title] = stageTitle(stage).split(':');
  return name;
}

/** `Bimtek Tahap II: enam dimensi dan usulan quick win`; where it has no title its number says it. */
export function stageTitle(stage: Stage): string {
  const title = titleOf(stage, 'id');
  return title === stage.name && stage.order ? `Tahap ${romanNumeral(Number(stage.order))}` : title;
}
