import { zlibSync } from 'fflate';
import { checksum } from '../picture/checksum.ts';

function chunk(name: string, data: Uint8Array): number[] {
  const named = [...new TextEncoder().encode(name), ...data];
  return [...number(data.length), ...named, ...number(checksum(Uint8Array.from(named)))];
}

const number = (value: number): number[] => [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 0xff);

/** A PNG of one colour, a byte a pixel. */
export function samplePng(width: number, height: number, grey = 120): Uint8Array {
  const lines = new Uint8Array((width + 1) * height).map((_, index) => (index % (width + 1) === 0 ? 0 : grey));
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', Uint8Array.from([...number(width), ...number(height), 8, 0, 0, 0, 0])),
    ...chunk('IDAT', zlibSync(lines)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** The segments of a JPEG with as many components as said; its scan holds no picture. */
export function sampleJpeg(width: number, height: number, components = 3): Uint8Array {
  const high = (value: number) => [value >> 8, value & 0xff];
  const frame = [8, ...high(height), ...high(width), components, ...new Array<number>(components * 3).fill(1)];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0x4a, 0x46],
    ...[0xff, 0xc2, ...high(frame.length + 2), ...frame],
    ...[0xff, 0xda, 0, 4, 0, 0, 1, 2, 3, 0xff, 0x00, 4, 0xff, 0xd9],
  ]);
}
