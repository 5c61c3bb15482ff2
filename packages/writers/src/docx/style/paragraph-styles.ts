import { bodyStyles } from './body-styles.ts';
import { cardStyles } from './card-styles.ts';
import { contentsStyles } from './contents-styles.ts';
import { coverStyles } from './cover-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { runningStyles } from './running-styles.ts';
import { tableStyles } from './table-styles.ts';

/** Every paragraph style of a document, `Normal` first. */
export const paragraphStyles = [
  ...bodyStyles,
  ...headingStyles,
  ...contentsStyles,
  ...tableStyles,
  ...cardStyles,
  ...runningStyles,
  ...coverStyles,
] as const;

/** The id of a style of this writer; a misspelt one does not compile. */
export type StyleId = (typeof paragraphStyles)[number]['id'];
