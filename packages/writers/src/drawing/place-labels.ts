import { measureText } from '@rencana/document';
import { type Box, contains, crosses, overlaps, type Segment } from './box.ts';

/** A label that wants to stand near a point. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold: boolean;
  /** The side that is tried first. */
  readonly side: 'above' | 'below';
  /** One of so many that it is left out where it would cover a marker or a line, or would stand away from its point. */
  readonly isOptional?: boolean;
}

export interface LabelPlace {
  /** The middle of the text. */
  readonly textX: number;
  readonly baseline: number;
}

/** What labels keep clear of. */
export interface Surroundings {
  /** Labels never leave it. */
  readonly bounds: Box;
  /** Markers, which a label may cover only as the last resort. */
  readonly markers: readonly Box[];
  /** Lines, which a label crosses only where there is no better place. */
  readonly lines: readonly Segment[];
  /** Type size in points. */
  readonly size: number;
}

/** Half the height of a marker and a little air. */
const clearance = 5.2;
const markerCost = 10;
const lineCost = 2;

/** Heights of digits and capitals over the baseline, and depth of commas below it, as shares of the size. */
const ascent = 0.72;
const descent = 0.14;

interface Candidate {
  readonly textX: number;
  readonly baseline: number;
  readonly box: Box;
}

function listCandidates(label: WantedLabel, width: number, size: number): Candidate[] {
  const above = -clearance - descent * size;
  const below = clearance + ascent * size;
  const level = ((ascent - descent) * size) / 2;
  const beside = width / 2 + clearance + 1.5;
  const step = (ascent + descent) * size + 1;
  const [first, second, away] = label.side === 'above' ? [above, below, -1] : [below, above, 1];
  const nudge = width / 2;
  const offsets: readonly (readonly [number, number])[] = [
    [0, first],
    [0, second],
    [beside, level],
    [-beside, level],
    [nudge, first],
    [-nudge, first],
    [nudge, second],
    [-nudge, second],
    [0, first + away * step],
    [0, second - away * step],
    [0, first + away * 2 * step],
    [0, second - away * 2 * step],
  ];
  return offsets.map(([dx, dy]) => {
    const [textX, baseline] = [label.x + dx, label.y + dy];
    const box = {
      left: textX - width / 2 - 1,
      right: textX + width / 2 + 1,
      top: baseline - ascent * size - 0.4,
      bottom: baseline + descent * size + 0.4,
    };
    return { textX, baseline, box };
  });
}

function intoBounds(candidate: Candidate, bounds: Box): Candidate {
  const shift = Math.max(0, bounds.left - candidate.box.left) - Math.max(0, candidate.box.right - bounds.right);
  if (shift === 0) return candidate;
  const box = { ...candidate.box, left: candidate.box.left + shift, right: candidate.box.right + shift };
  return { ...candidate, textX: candidate.textX + shift, box };
}

/** Places labels in the order given, each in the first place of least cost; one that would overlap another or leave the bounds everywhere is left out. */
export function placeLabels<Label extends WantedLabel>(
  wanted: readonly Label[],
  surroundings: Surroundings,
): (Label & LabelPlace)[] {
  const { bounds, markers, lines, size } = surroundings;
  const taken: Box[] = [];
  const costOf = ({ box }: Candidate, rank: number): number => {
    const markersHit = markers.filter((marker) => overlaps(box, marker)).length;
    const linesHit = lines.filter((line) => crosses(box, line)).length;
    return markersHit * markerCost + linesHit * lineCost + rank * 0.6;
  };
  return wanted.flatMap((label) => {
    const width = measureText(label.text, size, label.bold ? 'sans-bold' : 'sans-regular');
    const free = listCandidates(label, width, size)
      .map((candidate) => intoBounds(candidate, bounds))
      .map((candidate, rank) => ({ candidate, cost: costOf(candidate, rank) }))
      .filter(({ cost }) => !label.isOptional || cost < lineCost)
      .filter(({ candidate: { box } }) => contains(bounds, box) && !taken.some((other) => overlaps(other, box)));
    if (free.length === 0) return [];
    const { candidate } = free.reduce((best, each) => (each.cost < best.cost ? each : best));
    taken.push(candidate.box);
    return [{ ...label, textX: candidate.textX, baseline: candidate.baseline }];
  });
}
