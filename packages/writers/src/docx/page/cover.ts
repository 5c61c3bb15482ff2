import type { Cover, Document } from '@rencana/document';
import {
  AlignmentType,
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ISectionOptions,
  LineRuleType,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { coverEmblem, type Emblem } from '../../look/emblem.ts';
import type { Look } from '../../look/look.ts';
import type { Picture, PictureFiles } from '../../picture/picture.ts';
import { cleanText } from '../../text/clean-text.ts';
import { cover as bands, papers, sizes } from '../../theme.ts';
import { emblemRun } from '../emblem-run.ts';
import type { RunFormat } from '../inline/run-format.ts';
import { textRun } from '../inline/write-inlines.ts';
import { halfPoints, twips, twipsFromMillimetres } from '../ooxml/measures.ts';
import { type Rasterize, resolution } from '../raster.ts';
import type { StyleId } from '../style/paragraph-styles.ts';
import { coverArt } from './cover-art.ts';
import { coverShare, placeShare } from './cover-share.ts';
import { coverTitleSize } from './cover-title-size.ts';
import { pageLayout } from './page-layout.ts';
import { writeBareHeader } from './running-parts.ts';

const artDescriptions: Readonly<Record<Document['language'], string>> = {
  id: 'Hiasan sampul: enam pita warna, satu untuk tiap dimensi Smart City.',
  en: 'Cover art: six coloured ribbons, one for each Smart City dimension.',
};

/** Where an emblem begins, in millimetres. */
const emblemTop = 20;

const artTitles: Readonly<Record<Document['language'], string>> = { id: 'Hiasan sampul', en: 'Cover art' };

interface CoverContext {
  readonly rasterize: Rasterize;
  readonly pictures: PictureFiles | undefined;
  readonly look: Look;
}

/** The cover: real words before a picture that fills the page, and the place in the foot, on the band below. */
export function writeCover(
  document: Document,
  cover: Cover,
  { rasterize, pictures, look }: CoverContext,
): ISectionOptions {
  const paper = papers[document.paper ?? 'a4'];
  const page = pageLayout(document.paper ?? 'a4', 'portrait');
  const width = page.textWidth / 20;
  const share = coverShare(cover, width, document.paper ?? 'a4');
  const emblem = coverEmblem(cover, pictures, look);
  const art = artRun(document, paper, rasterize, look.coverPicture);
  return {
    properties: {
      page: {
        size: { width: page.width, height: page.height },
        margin: {
          ...page.margin,
          top: twipsFromMillimetres(emblem ? emblemTop : bands.organisationTop),
          bottom: twipsFromMillimetres(bands.bottomBand + 4),
          header: twipsFromMillimetres(bands.topBand + 5),
          footer: twipsFromMillimetres(bands.bottomBand / 2 - 2),
          gutter: 0,
        },
      },
    },
    headers: { default: writeBareHeader(document) },
    footers: {
      default: new Footer({ children: [coverLine('CoverPlace', cover.placeAndYear, 12, placeShare(cover, width))] }),
    },
    children: [
      ...(emblem ? [emblemParagraph(emblem, width, art)] : []),
      new Paragraph({
        style: 'CoverOrganisation',
        children: [...(emblem ? [] : [art]), textRun(cover.organisation, shrunk(12, share))],
      }),
      new Paragraph({
        style: 'CoverSeries',
        // An emblem takes the space above.
        ...(emblem || share < 1 ? { spacing: { before: twips((emblem ? 32 : 76) * share) } } : {}),
        children: [
          textRun([cover.series, cover.volume].filter((part) => part).join('\u2002|\u2002'), shrunk(13, share)),
        ],
      }),
      titleParagraph(cover.title, width, share),
      coverLine('Subtitle', cover.subtitle, sizes.coverSubtitle, share),
      coverLine('CoverPeriod', cover.period, sizes.coverSubtitle, share),
    ],
  };
}

/** The emblem on a line of its own, which also holds the art behind the page. */
function emblemParagraph(emblem: Emblem, room: number, art: ImageRun): Paragraph {
  return new Paragraph({
    style: 'Figure',
    alignment: AlignmentType.LEFT,
    spacing: { before: 0, after: twips(14) },
    children: [art, emblemRun(emblem, room)],
  });
}

function coverLine(style: StyleId, text: string, size: number, share: number): Paragraph {
  return new Paragraph({ style, children: [textRun(text, shrunk(size, share))] });
}

/** Styles say the size of words; only crowded covers differ. */
const shrunk = (size: number, share: number): RunFormat => (share < 1 ? { size: halfPoints(size * share) } : {});

function titleParagraph(title: string, width: number, share: number): Paragraph {
  const size = halfPoints(coverTitleSize(title, width) * share);
  return new Paragraph({
    style: 'Title',
    spacing: { before: twips(22 * share), after: 0, line: 226, lineRule: LineRuleType.AUTO },
    children: title
      .split('\n')
      .map((text, index) => new TextRun({ text: cleanText(text.trim()), size, ...(index > 0 ? { break: 1 } : {}) })),
  });
}

function artRun(
  { language }: Document,
  paper: (typeof papers)[keyof typeof papers],
  rasterize: Rasterize,
  picture: Picture | undefined,
): ImageRun {
  return new ImageRun({
    type: 'png',
    data: rasterize(coverArt(paper, picture).svg, Math.round((paper.width / 25.4) * resolution)),
    transformation: { width: Math.ceil((paper.width / 25.4) * 96), height: Math.ceil((paper.height / 25.4) * 96) },
    altText: { name: artTitles[language], title: artTitles[language], description: artDescriptions[language] },
    floating: {
      behindDocument: true,
      allowOverlap: true,
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
