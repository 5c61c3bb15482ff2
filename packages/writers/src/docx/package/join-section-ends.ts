const sectionEnd = /<w:p><w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gs;

/**
 * Moves the end of each section into the paragraph before it. The library writes an empty paragraph for it,
 * which prints an empty page where the section fills its last page.
 */
export function joinSectionEnds(text: string): string {
  let joined = '';
  let from = 0;
  for (const match of text.matchAll(sectionEnd)) {
    joined = joinOne(joined + text.slice(from, match.index), match[1]!);
    from = match.index + match[0].length;
  }
  return joined + text.slice(from);
}

function joinOne(before: string, section: string): string {
  const own = `<w:p><w:pPr><w:pStyle w:val="Gap"/>${section}</w:pPr></w:p>`;
  if (before.endsWith('<w:p/>')) return `${before.slice(0, -'<w:p/>'.length)}<w:p><w:pPr>${section}</w:pPr></w:p>`;
  if (!before.endsWith('</w:p>')) return before + own;
  const start = Math.max(before.lastIndexOf('<w:p>'), before.lastIndexOf('<w:p '));
  const paragraph = before.slice(start);
  // The mark of a section stands last among the properties of its paragraph.
  if (paragraph.startsWith('<w:p><w:pPr>')) {
    const end = paragraph.indexOf('</w:pPr>');
    return before.slice(0, start) + paragraph.slice(0, end) + section + paragraph.slice(end);
  }
  if (paragraph.startsWith('<w:p>'))
    return `${before.slice(0, start)}<w:p><w:pPr>${section}</w:pPr>${paragraph.slice('<w:p>'.length)}`;
  return before + own;
}
