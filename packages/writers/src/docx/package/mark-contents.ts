const begin =
  /<w:fldChar w:fldCharType="begin"(?: w:dirty="[^"]*")?\/>(?=<\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:instrText xml:space="preserve"> (?:TOC|PAGEREF) )/gs;

/** Marks contents and their page numbers as out of date, for the estimate writes them as final: Word computes them on opening. */
export function markContents(text: string): string {
  return text.replace(begin, '<w:fldChar w:fldCharType="begin" w:dirty="true"/>');
}
