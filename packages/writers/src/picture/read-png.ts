import { unzlibSync } from 'fflate';
import { checksum } from './checksum.ts';
import type { ReadSize } from './read-picture.ts';

/** Samples a pixel by type of colour. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** More than any picture that will be shown; the inflated size is never larger than this. */
const mostInflated = 330_000_000;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly isInterlaced: boolean;
}

/** Walks all chunks of a PNG with their checksums, and inflates its pixels: what is not whole has no size. */
export const readPng: ReadSize = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels: Uint8Array[] = [];
  let header: Header | undefined;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length || checksum(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, end - 4);
    if (name === 'IHDR') header = readHeader(data);
    if (!header) return undefined;
    if (name === 'IDAT') pixels.push(data);
    if (name === 'IEND')
      return holdsPixels(header, pixels) ? { width: header.width, height: header.height } : undefined;
    at = end;
  }
  return undefined;
};

function readHeader(data: Uint8Array): Header | undefined {
  if (data.length < 13) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const perPixel = channels[data[9]!];
  if (!width || !height || !perPixel) return undefined;
  return { width, height, bitsPerPixel: perPixel * data[8]!, isInterlaced: data[12] === 1 };
}

function holdsPixels(header: Header, parts: readonly Uint8Array[]): boolean {
  const expected = inflatedSize(header);
  // Far too many pixels are refused by their count, which tells more than that they are damaged.
  if (expected > mostInflated) return true;
  try {
    return unzlibSync(join(parts), { out: new Uint8Array(expected) }).length === expected;
  } catch {
    return false;
  }
}

/** Each line begins with the byte of its filter. Interlaced pictures have seven passes of fewer pixels. */
function inflatedSize({ width, height, bitsPerPixel, isInterlaced }: Header): number {
  const size = (across: number, down: number) =>
    across > 0 && down > 0 ? down * (1 + Math.ceil((across * bitsPerPixel) / 8)) : 0;
  if (!isInterlaced) return size(width, height);
  return passes.reduce(
    (sum, [x, y, stepX, stepY]) => sum + size(Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)),
    0,
  );
}

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
