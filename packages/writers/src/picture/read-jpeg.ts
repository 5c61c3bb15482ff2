import type { ReadSize } from './read-picture.ts';

/** Markers that stand alone, without a length. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Frames of baseline, extended and progressive pictures; what else there is no viewer knows. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xc2;
const [startOfScan, endOfPicture] = [0xda, 0xd9];

/** Walks the segments of a JPEG to its frame and first scan, and looks for its end: what was cut off has no size. */
export const readJpeg: ReadSize = (bytes) => {
  let size: ReturnType<ReadSize>;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff || isBare(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === startOfScan) return size && endsWhole(bytes, at) ? size : undefined;
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    if (length < 2 || marker === endOfPicture) return undefined;
    if (isFrame(marker)) size = readFrame(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return undefined;
};

/** Height, width and the number of components; grey and colour are shown, inks of a printing press are not. */
function readFrame(data: Uint8Array): ReturnType<ReadSize> {
  const height = (data[1]! << 8) | data[2]!;
  const width = (data[3]! << 8) | data[4]!;
  return width > 0 && height > 0 && (data[5] === 1 || data[5] === 3) ? { width, height } : undefined;
}

function endsWhole(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === endOfPicture) return true;
  }
  return false;
}
