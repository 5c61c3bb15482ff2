import { measureText, type TrajectoryDrawing, type TrajectoryPanel } from '@rencana/document';
import { colors } from '../theme.ts';
import type { DrawOptions } from './draw-svg.ts';
import { actualMarker, baselineMarker, targetMarker } from './markers.ts';
import { type SvgPicture, svgPicture, textLine } from './svg.ts';
import { drawPanel, panelHeight, panelTitle } from './trajectory-panel.ts';
import { wrapText } from './wrap-text.ts';

const gap = 22;
const rowGap = 14;
const leastPanelWidth = 190;
const mostColumns = 3;
const legendSize = 8;

function legendItems(drawing: TrajectoryDrawing): readonly { text: string; mark: (x: number, y: number) => string }[] {
  const has = (test: (panel: TrajectoryPanel) => boolean): boolean => drawing.panels.some(test);
  return [
    has(({ baseline }) => baseline !== undefined) && { text: drawing.legend.baseline, mark: baselineMarker },
    has(({ targets }) => targets.length > 0) && {
      text: drawing.legend.target,
      mark: (x: number, y: number) => targetMarker(x, y, colors.muted, 'marker-muted'),
    },
    has(({ actuals }) => actuals.length > 0) && { text: drawing.legend.actual, mark: actualMarker },
  ].filter((item) => item !== false);
}

/** The legend on as many lines as it needs. */
function drawLegend(drawing: TrajectoryDrawing, top: number, width: number): { body: string; height: number } {
  let [x, y, body] = [0, top + 8, ''];
  for (const item of legendItems(drawing)) {
    const [text = ''] = wrapText(item.text, { width: width - 12, size: legendSize }, 1);
    const wide = 11 + measureText(text, legendSize);
    if (x > 0 && x + wide > width) [x, y] = [0, y + 12];
    body += item.mark(x + 4, y - 2.8) + textLine(x + 11, y, text, { size: legendSize });
    x += wide + 18;
  }
  return { body, height: y + 4 - top };
}

/** Only the legend, for pages that lay the panels out themselves. */
export function drawTrajectoryLegend(drawing: TrajectoryDrawing, width: number): SvgPicture {
  const { body, height } = drawLegend(drawing, 0, width);
  return svgPicture(width, height, body);
}

/** Small multiples, one panel an indicator, with a legend below. */
export function drawTrajectory(
  drawing: TrajectoryDrawing,
  { width, columns, withLegend = true }: DrawOptions,
): SvgPicture {
  const fitting = Math.max(1, Math.floor((width + gap) / (leastPanelWidth + gap)));
  const count = Math.max(1, Math.min(columns ?? mostColumns, fitting, Math.max(1, drawing.panels.length)));
  const panelWidth = (width - gap * (count - 1)) / count;
  let [top, body] = [0, ''];
  for (let start = 0; start < drawing.panels.length; start += count) {
    const row = drawing.panels.slice(start, start + count);
    const titles = row.map(({ title }) =>
      wrapText(title, { width: panelWidth, size: panelTitle.size, face: 'sans-bold' }, 3),
    );
    const titleHeight = Math.max(...titles.map((lines) => lines.length)) * panelTitle.leading;
    row.forEach((panel, index) => {
      const left = index * (panelWidth + gap);
      body += drawPanel(panel, { left, top, width: panelWidth, titleLines: titles[index]!, titleHeight });
    });
    top += titleHeight + panelHeight + rowGap;
  }
  if (!withLegend) return svgPicture(width, Math.max(0, top - rowGap), body);
  const legend = drawLegend(drawing, top - rowGap + 8, width);
  return svgPicture(width, top - rowGap + 8 + legend.height, body + legend.body);
}
