import { zlibSync } from 'fflate';
import { type PdfObject, readObjects } from './read-objects.ts';

/** Objects in one stream: with more of them a reader must inflate much to find one, with fewer they shrink less. */
const perStream = 200;

const encoder = new TextEncoder();

/**
 * Packs the many small objects of tags into streams: a quarter of the size, with nothing else changed. Objects keep their
 * numbers and their words. Only for files as Typst writes them: one section, every object of generation 0, not encrypted.
 */
export function compress(bytes: Uint8Array): Uint8Array {
  const { head, objects, trailer } = readObjects(bytes);
  const output = createOutput();
  output.add(head);
  const entries = new Map<number, Entry>();
  const small: PdfObject[] = [];
  for (const object of objects) {
    if (object.isStream) entries.set(object.number, output.addObject(object.number, object.body));
    else small.push(object);
  }
  let next = Math.max(0, ...objects.map(({ number }) => number)) + 1;
  for (let from = 0; from < small.length; from += perStream) {
    const packed = small.slice(from, from + perStream);
    for (const [index, { number }] of packed.entries()) entries.set(number, { type: 2, at: next, index });
    entries.set(next, output.addObject(next, objectStream(packed)));
    next += 1;
  }
  const start = output.length();
  entries.set(next, { type: 1, at: start, index: 0 });
  output.addObject(next, referenceStream(entries, next + 1, trailer));
  output.add(encoder.encode(`startxref\n${start}\n%%EOF\n`));
  return output.join();
}

/** Where a reader finds an object: at an offset of the file (type 1), or at a place in a stream (type 2). */
interface Entry {
  readonly type: 0 | 1 | 2;
  readonly at: number;
  readonly index: number;
}

const free: Entry = { type: 0, at: 0, index: 0 };

interface Output {
  readonly add: (part: Uint8Array) => void;
  readonly addObject: (number: number, body: Uint8Array) => Entry;
  readonly length: () => number;
  readonly join: () => Uint8Array;
}

function createOutput(): Output {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  return {
    add,
    addObject: (number, body) => {
      const at = length;
      for (const part of [encoder.encode(`${number} 0 obj\n`), body, encoder.encode('\nendobj\n\n')]) add(part);
      return { type: 1, at, index: 0 };
    },
    length: () => length,
    join: () => concatenate(parts),
  };
}

/** Numbers and offsets of the objects, then the objects. */
function objectStream(objects: readonly PdfObject[]): Uint8Array {
  let offset = 0;
  const places = objects.map(({ number, body }) => {
    const place = `${number} ${offset}`;
    offset += body.length + 1;
    return place;
  });
  const index = encoder.encode(`${places.join(' ')}\n`);
  const content = concatenate([index, ...objects.flatMap(({ body }) => [body, lineEnd])]);
  return stream(`/Type /ObjStm /N ${objects.length} /First ${index.length}`, content);
}

const lineEnd = encoder.encode('\n');

/** The table of references, which takes the place of the trailer too: a byte for the type, four for the place, two for the index. */
function referenceStream(entries: ReadonlyMap<number, Entry>, size: number, trailer: string): Uint8Array {
  const content = new Uint8Array(size * 7);
  const view = new DataView(content.buffer);
  for (let number = 0; number < size; number++) {
    const { type, at, index } = entries.get(number) ?? free;
    view.setUint8(number * 7, type);
    view.setUint32(number * 7 + 1, at);
    view.setUint16(number * 7 + 5, index);
  }
  return stream(`/Type /XRef /Size ${size} /W [1 4 2] ${trailer}`, content);
}

function stream(entries: string, content: Uint8Array): Uint8Array {
  const small = zlibSync(content, { level: 6 });
  const head = encoder.encode(`<< ${entries} /Filter /FlateDecode /Length ${small.length} >>\nstream\n`);
  return concatenate([head, small, encoder.encode('\nendstream')]);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
