const style = /<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs;
const nameOf = (text: string): string => (/<w:name w:val="([^"]*)"/.exec(text)?.[1] ?? '').toLowerCase();

/**
 * The styles of a filled template: its own as they were, and ours where it has none of that id. `before` is the part
 * before it was filled, for the library adds styles of its own.
 */
export function mergeStyles(filled: string, before: string, ours: string): string {
  const own = new Map([...before.matchAll(style)].map(([text, id]) => [id!, nameOf(text)]));
  const names = new Set(own.values());
  const added = new Map([...ours.matchAll(style)].filter(([, id]) => !own.has(id!)).map(([text, id]) => [id!, text]));
  const kept = filled.replace(style, (text, id: string) => (added.has(id) ? '' : text));
  const texts = [...added.values()].map((text) => {
    const plain = text.replace(/ w:default="1"/, '');
    // Two styles of one name would be one in Word.
    return names.has(nameOf(text)) ? plain.replace(/(<w:name w:val="[^"]*)"/, '$1 (Rencana)"') : plain;
  });
  return kept.replace('</w:styles>', `${texts.join('')}</w:styles>`);
}
