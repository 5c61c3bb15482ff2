import { measureText, type RoadmapDrawing } from '@rencana/document';
import { colors } from '../theme.ts';
import type { RoadmapScale } from './roadmap-scale.ts';
import { element, textLine } from './svg.ts';
import { wrapText } from './wrap-text.ts';

const bandSizes = [8, 7.5, 7, 6.5, 6] as const;
const yearSize = 8.5;
const monthSize = 6.5;

/** Initials of the months are the same in Indonesian and English. */
const monthInitials = [...'JFMAMJJASOND'];

/** A band needs this much for one letter. */
const leastMonthWidth = 9;

interface BandText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size at which no word of a band's title breaks, on three lines at most. */
function fitBandText(title: string, width: number): BandText {
  const words = title.split(/\s+/);
  const fits = (size: number): boolean => {
    const style = { width, size, face: 'sans-bold' } as const;
    return (
      words.every((word) => measureText(word, size, 'sans-bold') <= width) && wrapText(title, style, 99).length <= 3
    );
  };
  const size = bandSizes.find(fits) ?? bandSizes.at(-1)!;
  const lines = width > size ? wrapText(title, { width, size, face: 'sans-bold' }, 3) : [];
  return { size, lines };
}

function drawBands(drawing: RoadmapDrawing, scale: RoadmapScale): { body: string; height: number } {
  const bands = (drawing.bands ?? []).flatMap((band) => {
    const [left, right] = [scale.yearStart(band.from), scale.yearStart(band.to + 1)];
    // A term outside of the years that are drawn has no place above them.
    return right > left ? [{ left, right, text: fitBandText(band.title, right - left - 7) }] : [];
  });
  if (bands.length === 0) return { body: '', height: 0 };
  const height = Math.max(...bands.map(({ text }) => text.lines.length * (text.size + 1.2))) + 5.5;
  const body = bands.map(({ left, right, text }) => {
    const leading = text.size + 1.2;
    const first = height / 2 + text.size * 0.35 - ((text.lines.length - 1) * leading) / 2;
    const style = {
      size: text.size,
      bold: true,
      anchor: 'middle',
      fill: colors.paper,
      class: 'header-ink-fill',
    } as const;
    return [
      element('rect', {
        x: left + 0.5,
        y: 0,
        width: Math.max(0, right - left - 1),
        height,
        rx: 2,
        fill: colors.brand,
        class: 'header-fill',
      }),
      ...text.lines.map((line, index) => textLine((left + right) / 2, first + index * leading, line, style)),
    ].join('');
  });
  return { body: body.join(''), height: height + 3 };
}

function drawYears(scale: RoadmapScale, top: number): { body: string; height: number } {
  const nameWidth = measureText('0000', yearSize, 'sans-bold');
  const step = Math.max(1, Math.ceil((nameWidth + 4) / scale.yearWidth));
  const monthWidth = scale.yearWidth / 12;
  const hasMonths = monthWidth >= leastMonthWidth;
  const style = { bold: true, anchor: 'middle', fill: colors.muted, class: 'muted-fill' } as const;
  const body = scale.years.map((year, index) => {
    const start = scale.yearStart(year);
    const middle = start + scale.yearWidth / 2;
    const isNamed = index % step === 0 && middle + nameWidth / 2 <= scale.right;
    const name = isNamed ? textLine(middle, top + 10, String(year), { size: yearSize, ...style }) : '';
    if (!hasMonths) return name;
    const months = monthInitials.map((initial, month) =>
      textLine(start + (month + 0.5) * monthWidth, top + 20, initial, { ...style, size: monthSize, bold: false }),
    );
    return name + months.join('');
  });
  return { body: body.join(''), height: hasMonths ? 25 : 16 };
}

/** Bands of terms and the years below them, with month initials where there is room. */
export function drawRoadmapHeader(drawing: RoadmapDrawing, scale: RoadmapScale): { body: string; height: number } {
  const bands = drawBands(drawing, scale);
  const years = drawYears(scale, bands.height);
  return { body: bands.body + years.body, height: bands.height + years.height };
}
