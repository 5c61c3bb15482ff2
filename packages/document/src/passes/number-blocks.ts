import type { Block, Document, Heading, Profile } from '../model.ts';
import { romanNumeral } from '../text/roman.ts';
import { words } from '../words.ts';
import { mapDocument } from './map-document.ts';

/** Where the counting stands: the number of the open chapter as it begins lower labels, and what was counted in it. */
interface Counts {
  /** `3` in chapter III, `A` in an appendix; missing outside of chapters. */
  chapter?: string;
  /** False in front matter and unnumbered chapters, whose sections carry no numbers. */
  numbersSections: boolean;
  chapters: number;
  appendices: number;
  section: number;
  subsection: number;
  table: number;
  figure: number;
}

const letter = (number: number): string => String.fromCharCode(64 + number);

const isHeadingProfile = (block: Block): block is Profile & Required<Pick<Profile, 'level'>> =>
  block.kind === 'profile' && block.level !== undefined;

/** Labels chapters `BAB III`, sections `3.1` and `3.1.1`, appendices `Lampiran A`, tables `Tabel 3.1`, figures `Gambar 3.1`. Labels that a report chose stay. */
export function numberBlocks(document: Document): Document {
  const language = words[document.language];
  const counts: Counts = {
    numbersSections: true,
    chapters: 0,
    appendices: 0,
    section: 0,
    subsection: 0,
    table: 0,
    figure: 0,
  };
  /** Tables and figures outside of chapters are counted through the whole document. */
  const outside = { table: 0, figure: 0 };
  let isFrontMatter = false;

  const openChapter = (heading: Heading): Heading => {
    Object.assign(counts, { section: 0, subsection: 0, table: 0, figure: 0 });
    const isNumbered = !isFrontMatter && !heading.unnumbered && heading.label === undefined;
    counts.numbersSections = isNumbered;
    counts.chapter = undefined;
    if (!isNumbered) return heading;
    if (heading.appendix) {
      counts.appendices += 1;
      counts.chapter = letter(counts.appendices);
      return { ...heading, label: `${language.appendix} ${counts.chapter}` };
    }
    counts.chapters += 1;
    counts.chapter = String(counts.chapters);
    return { ...heading, label: `${language.chapter} ${romanNumeral(counts.chapters)}` };
  };

  const below = (numbers: readonly (string | number | undefined)[]): string =>
    numbers.filter((number) => number !== undefined).join('.');

  const labelSection = <T extends Pick<Heading, 'level' | 'label' | 'unnumbered'>>(heading: T): T => {
    if (isFrontMatter || heading.unnumbered || heading.label !== undefined || !counts.numbersSections) return heading;
    if (heading.level === 2) {
      counts.section += 1;
      counts.subsection = 0;
      return { ...heading, label: below([counts.chapter, counts.section]) };
    }
    if (heading.level === 4) return heading;
    counts.subsection += 1;
    return { ...heading, label: below([counts.chapter, counts.section, counts.subsection]) };
  };

  const labelCounted = <T extends { readonly kind: 'table' | 'figure'; readonly label: string }>(block: T): T => {
    if (block.label) return block;
    if ('bare' in block && block.bare) return { ...block, label: '' };
    const counted = counts.chapter === undefined ? outside : counts;
    counted[block.kind] += 1;
    return { ...block, label: `${language[block.kind]} ${below([counts.chapter, counted[block.kind]])}` };
  };

  return mapDocument(document, {
    part: (part) => {
      isFrontMatter = part.numbering === 'roman' && document.parts.length > 1;
      return part;
    },
    block: (block): Block => {
      if (block.kind === 'heading') return block.level === 1 ? openChapter(block) : labelSection(block);
      if (isHeadingProfile(block)) return labelSection(block);
      return block.kind === 'table' || block.kind === 'figure' ? labelCounted(block) : block;
    },
  });
}
