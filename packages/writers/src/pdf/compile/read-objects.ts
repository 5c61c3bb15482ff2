/** An object of a PDF without its number: `body` is what stands between `obj` and `endobj`. */
export interface PdfObject {
  readonly number: number;
  readonly body: Uint8Array;
  readonly isStream: boolean;
}

/** A PDF taken apart at its table of references; nothing inside of an object is read. */
export interface PdfObjects {
  /** What stands before the first object: the version, and a line that tells programs of the bytes. */
  readonly head: Uint8Array;
  /** In the order of their numbers. */
  readonly objects: readonly PdfObject[];
  /** The entries of the trailer but for the size. */
  readonly trailer: string;
}

const latin = new TextDecoder('latin1');
/** Every row of the table is as long. */
const rowLength = 20;

/** Reads a PDF as Typst writes it, with one table of references of text. Throws where it is of another form. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin.decode(bytes.subarray(-64)))?.[1]);
  const table = latin.decode(bytes.subarray(start));
  const [head = '', count] = /^xref\r?\n0 (\d+)\r?\n/.exec(table) ?? [];
  const rowsEnd = head.length + Number(count) * rowLength;
  const trailer = /^trailer\s*<<([\s\S]*)>>\s*startxref/.exec(table.slice(rowsEnd))?.[1];
  if (trailer === undefined) throw unknownForm('the table of references');
  const offsets = [...table.slice(head.length, rowsEnd).matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .map(([, offset, use], number) => ({ number, offset: Number(offset), use }))
    .filter(({ use }) => use === 'n');
  const ends = new Map<number, number>();
  const sorted = offsets.map(({ offset }) => offset).sort((left, right) => left - right);
  for (const [index, offset] of sorted.entries()) ends.set(offset, sorted[index + 1] ?? start);
  return {
    head: bytes.subarray(0, sorted[0]),
    objects: offsets.map(({ number, offset }) => readObject(number, bytes.subarray(offset, ends.get(offset)))),
    trailer: trailer.replace(/\/Size\s+\d+/, '').trim(),
  };
}

const opening = /^(\d+) 0 obj\s+/;
const closing = /\s+endobj\s*$/;
const streamEnd = /endstream$/;

function readObject(number: number, bytes: Uint8Array): PdfObject {
  const before = opening.exec(latin.decode(bytes.subarray(0, 32)));
  const tail = latin.decode(bytes.subarray(-32));
  const after = closing.exec(tail);
  if (Number(before?.[1]) !== number || !before || !after) throw unknownForm(`object ${number}`);
  const body = bytes.subarray(before[0].length, bytes.length - after[0].length);
  return { number, body, isStream: streamEnd.test(latin.decode(body.subarray(-9))) };
}

const unknownForm = (what: string): Error => new Error(`Typst wrote ${what} of the PDF in a form that is not known.`);
