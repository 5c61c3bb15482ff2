import { type Figure, plainText, type TrajectoryDrawing } from '@rencana/document';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { drawSvg } from '../drawing/draw-svg.ts';
import { drawTrajectoryLegend } from '../drawing/draw-trajectory.ts';
import { escapeXml, type SvgPicture } from '../drawing/svg.ts';
import { cleanText } from '../text/clean-text.ts';
import type { HtmlContext } from './context.ts';
import { placeAttributes } from './place-attributes.ts';
import { writeText } from './text.ts';
import { writeInlines } from './write-inlines.ts';

/** The width of one panel in points; the page sets several side by side, or one a row on a narrow screen. */
const panelWidth = 212;

/** A panel that stands alone may be wider, and stands in the middle above its caption. */
const lonePanelWidth = 300;

/** Our own SVG goes in as it is; it was escaped when it was drawn. */
function inlineSvg({ svg, width, height }: SvgPicture, attributes: string): ElementContent {
  const sized = svg.replace(
    /^<svg ([^>]*?) width="[^"]*" height="[^"]*">/,
    `<svg $1 ${attributes} style="--width:${width};--height:${height}">`,
  );
  return { type: 'raw', value: sized } as unknown as ElementContent;
}

function writePanels(drawing: TrajectoryDrawing, alt: string): Element {
  const isLone = drawing.panels.length === 1;
  const width = isLone ? lonePanelWidth : panelWidth;
  const panels = drawing.panels.map((panel) =>
    inlineSvg(drawSvg({ ...drawing, panels: [panel] }, { width, columns: 1, withLegend: false }), 'aria-hidden="true"'),
  );
  const legend = inlineSvg(drawTrajectoryLegend(drawing, panelWidth), 'aria-hidden="true" class="legend"');
  return h('div', { className: ['trajectory', ...(isLone ? ['lone'] : [])], role: 'img', ariaLabel: cleanText(alt) }, [
    h('div.panels', { style: `--columns:${panels.length % 3 === 0 || panels.length > 4 ? 3 : 2}` }, panels),
    legend,
  ]);
}

function writePicture(figure: Figure, context: HtmlContext): Element {
  if (figure.drawing.kind === 'trajectory') return writePanels(figure.drawing, figure.alt);
  const picture = drawSvg(figure.drawing, { width: context.pictureWidth, pictures: context.pictures });
  const svg = inlineSvg(
    picture,
    `role="img" aria-label="${escapeXml(cleanText(figure.alt))}" class="picture${figure.drawing.kind === 'picture' ? ' photo' : ''}"`,
  );
  return h(
    'div.scroll',
    { tabIndex: 0, role: 'region', ariaLabel: cleanText(figure.label || plainText(figure.caption)) },
    svg,
  );
}

/** A drawing with its caption below. */
export function writeFigure(figure: Figure, context: HtmlContext): Element {
  // The note belongs to the caption, for a figure may hold nothing behind it.
  const note = figure.note ? [h('p.note', writeInlines(figure.note, context))] : [];
  const words = figure.bare
    ? []
    : [h('strong', writeText(figure.label)), ' ', ...writeInlines(figure.caption, context)];
  const caption = words.length + note.length > 0 ? [h('figcaption', [...words, ...note])] : [];
  const attributes = { id: figure.id, ...placeAttributes(figure.place) };
  return h('figure', attributes, [writePicture(figure, context), ...caption]);
}
