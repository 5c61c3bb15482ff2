import type { Document } from '@rencana/document';
import { type Look, plainLook } from '../../look/look.ts';
import { colors, families, letter } from '../../theme.ts';
import { halfPoints, hex } from '../ooxml/measures.ts';
import { bodyStyle } from './body-style.ts';
import { letterStyle } from './letter-style.ts';
import { type ParagraphStyle, writeParagraphStyle } from './paragraph-style.ts';
import { paragraphStyles } from './paragraph-styles.ts';

const languageTags: Readonly<Record<Document['language'], string>> = { id: 'id-ID', en: 'en-GB' };

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** `word/styles.xml`, written whole: the defaults carry the language, so that Word checks spelling in it. */
export function stylesPart(
  { language, form }: Pick<Document, 'language' | 'form'>,
  body: Look['body'] = plainLook.body,
): string {
  const own = paragraphStyles as readonly ParagraphStyle[];
  const styles = own
    .map((style) => (form === 'letter' ? letterStyle(style) : bodyStyle(style, body)))
    .map(writeParagraphStyle)
    .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:styles xmlns:w="${namespace}">`,
    documentDefaults(languageTags[language], form === 'letter' ? letter.family : families.serif, body.size),
    styles,
    characterStyles,
    tableStyle,
    '</w:styles>',
  ].join('');
}

function documentDefaults(tag: string, family: string, points: number): string {
  const size = halfPoints(points);
  const fonts = `<w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:eastAsia="${family}" w:cs="${family}"/>`;
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${hex(colors.ink)}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  ].join('');
}

const characterStyles = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="${hex(colors.brand)}"/><w:u w:val="single"/></w:rPr></w:style>`,
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
].join('');

const tableStyle = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join('');
