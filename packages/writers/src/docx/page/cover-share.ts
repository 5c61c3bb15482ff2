import type { Cover } from '@rencana/document';
import { cover as bands, papers, sizes } from '../../theme.ts';
import { coverTitleSize, wrappedLines } from './cover-title-size.ts';

const pointsPerMillimetre = 72 / 25.4;
/** The height that words may take before they meet the ribbons, as a share of the paper's. */
const wordShare = 0.42;
/** The height that words may take in the band at the foot, as a share of its own. */
const bandShare = 0.7;
const lineHeight = 1.3;
/** Space between the lines of a cover in points. */
const spaces = 126;

/** Shares of their size that words may shrink to, largest first. */
const steps = [1, 0.85, 0.7, 0.6, 0.5, 0.42, 0.35] as const;

/** What of its size the words of a cover keep so that they stay clear of the ribbons; nearly always all of it. */
export function coverShare(cover: Cover, width: number, paper: keyof typeof papers): number {
  const lines: readonly (readonly [text: string, size: number])[] = [
    [cover.organisation.toUpperCase(), 13],
    [`${cover.series} | ${cover.volume}`, 13],
    ...cover.title.split('\n').map((part) => [part, coverTitleSize(cover.title, width)] as const),
    [cover.subtitle, sizes.coverSubtitle],
    [cover.period, sizes.coverSubtitle],
  ];
  return fittingShare(lines, {
    width,
    height: papers[paper].height * pointsPerMillimetre * wordShare,
    between: spaces,
  });
}

/** What of its size the place keeps so that it stays in the band at the foot. */
export function placeShare({ placeAndYear }: Cover, width: number): number {
  return fittingShare([[placeAndYear, 12]], {
    width,
    height: bands.bottomBand * pointsPerMillimetre * bandShare,
    between: 0,
  });
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly between: number;
}

function fittingShare(lines: readonly (readonly [text: string, size: number])[], room: Room): number {
  const heightAt = (share: number): number =>
    lines.reduce(
      (sum, [text, size]) => sum + wrappedLines(text, size * share, room.width) * size * share * lineHeight,
      room.between * share,
    );
  return steps.find((share) => heightAt(share) <= room.height) ?? steps.at(-1)!;
}
