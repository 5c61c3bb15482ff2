const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
/** Marks that turn the direction of what follows, out of the text they stand in; letters have their direction without them. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const lineEnds = /[\r\n\t\u0085\u2028\u2029]+/g;

/** Text that every format can hold: without the characters XML forbids or that turn what follows, on one line. Escaping is left to whoever writes the XML. */
export function cleanText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(directionMarks, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(lineEnds, ' ');
}
