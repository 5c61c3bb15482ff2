import { unzipSync } from 'fflate';
import { findText, type Parts } from '../../package/parts.ts';
import type { PageLayout } from '../page/page-layout.ts';

/** The parts of a template, or undefined where its bytes are no Word document. */
export function readTemplate(bytes: Uint8Array): Parts | undefined {
  try {
    const parts: Parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < mostInflated });
    return /<w:body\b/.test(findText(parts, 'word/document.xml') ?? '') ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** No part of a letterhead is as large. */
const mostInflated = 60_000_000;

/** The page of the last section, upon which the content is laid out: of A4 where the template says nothing. */
export function templatePage(parts: Parts): PageLayout {
  const section = /<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:sectPr>(?!.*<w:sectPr\b)/s.exec(
    findText(parts, 'word/document.xml') ?? '',
  )?.[0];
  const number = (tag: string, name: string, otherwise: number): number => {
    const element = new RegExp(`<w:${tag}\\b[^>]*`).exec(section ?? '')?.[0] ?? '';
    const value = Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(element)?.[1]);
    return Number.isFinite(value) && value > 0 ? value : otherwise;
  };
  const [width, height] = [number('pgSz', 'w', 11906), number('pgSz', 'h', 16838)];
  const margin = {
    left: number('pgMar', 'left', 1701),
    right: number('pgMar', 'right', 1417),
    top: number('pgMar', 'top', 1588),
    bottom: number('pgMar', 'bottom', 1417),
    header: number('pgMar', 'header', 708),
    footer: number('pgMar', 'footer', 708),
  };
  return {
    orientation: 'portrait',
    width,
    height,
    margin,
    textWidth: Math.max(1440, width - margin.left - margin.right),
    textHeight: Math.max(1440, height - margin.top - margin.bottom),
  };
}
