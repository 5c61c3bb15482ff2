/** Children in the order that the schema of WordprocessingML asks for; strict Word calls anything else damaged. */
const orders: Readonly<Record<string, readonly string[]>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  ),
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
    ' ',
  ),
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange'.split(
      ' ',
    ),
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(
    ' ',
  ),
  tcBorders: 'top start left bottom end right insideH insideV tl2br tr2bl'.split(' '),
  tblBorders: 'top start left bottom end right insideH insideV'.split(' '),
  pBdr: 'top left bottom right between bar'.split(' '),
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'.split(
      ' ',
    ),
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr'.split(' '),
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal pPr rPr tblPr trPr tcPr'.split(
      ' ',
    ),
};

/** Faults of a part: tags that do not close, and children out of order. An empty list means strict Word opens it. */
export function findXmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const open: { readonly name: string; last: number }[] = [];
  for (const [tag, slash, name, self] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>|<(?![?!])/g,
  )) {
    if (!name) faults.push(`Unclear tag “${tag}”.`);
    else if (slash) {
      const closed = open.pop();
      if (closed?.name !== name) faults.push(`${name} closes ${closed?.name}.`);
    } else {
      const parent = open.at(-1);
      if (parent) faults.push(...misplaced(parent, name));
      if (!self) open.push({ name, last: -1 });
    }
  }
  return [...faults, ...open.map(({ name }) => `${name} stays open.`)];
}

function misplaced(parent: { readonly name: string; last: number }, child: string): string[] {
  const order = orders[parent.name.replace('w:', '')];
  if (!order || !parent.name.startsWith('w:')) return [];
  const place = order.indexOf(child.replace('w:', ''));
  if (place < 0) return [`${parent.name} holds ${child}.`];
  const fault = place < parent.last ? [`${parent.name}: ${child} stands too late.`] : [];
  parent.last = Math.max(parent.last, place);
  return fault;
}
