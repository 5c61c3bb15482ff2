import xlsx from '@e965/xlsx';
import { type Built, buildDocuments, createWorkspace, type PlanState, type Workspace } from '@rencana/api';
import type { Document } from '@rencana/document';
import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAssets } from '../../../packages/cli/src/read-assets.ts';
import { findXmlFaults } from '../../../packages/writers/src/docx/testing/schema-order.ts';
import { denseText } from '../figures/dense-text.ts';
import { readDocx, readPdf } from '../figures/read-texts.ts';
import { documentFaults } from './document-faults.ts';
import { documents, hostilePlan, hostileTexts } from './hostile-plan.ts';

const root = '/plan';
const reportCount = 18;

/** A header of a PNG and sixty million bytes after it. */
const largePicture = new Uint8Array(60_000_000);
largePicture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Sample {
  readonly workspace: Workspace;
  readonly state: PlanState;
}

function open(text: string): Sample {
  const workspace = createWorkspace();
  workspace.setFile({ path: `${root}/plan.rencana`, text });
  return { workspace, state: workspace.plans()[0]! };
}

async function build({ workspace, state }: Sample, format: string, ids?: readonly string[]) {
  const result = await buildDocuments({
    ...{ workspace, state, assets: readAssets(), formats: [format] },
    ...(ids && { documents: ids }),
    readFile: async (path: string) => (path === 'besar.png' ? largePicture : undefined),
  });
  if (result.kind !== 'built') throw new Error(`Not built: ${result.kind}.`);
  return result;
}

const documentsOf = ({ workspace }: Sample): readonly Document[] =>
  workspace.documents(root).map(({ id }) => workspace.buildDocument(root, id)!);

/** Characters that no format can hold or that have no shape of their own; lines break anywhere, so spaces do not count. */
const shapeless = /[\p{Cc}\p{Cf}\s\ufffe]|\ufe0f/gu;
const readable = (text: string): string => text.replace(shapeless, '');
const wanted = hostileTexts.map(readable);

/** Some formats leave out the summaries of tables, and all of them the captions of bare ones. */
const isUnprinted = (key: string, node: object): boolean => key === 'summary' || (key === 'caption' && 'bare' in node);

/** The texts of a document that are printed. */
const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (isUnprinted(key, value) ? [] : stringsOf(inner)));
};

/** Which hostile texts a document shows, from the blocks of its model. */
const shownIn = (document: Document): readonly string[] => {
  const text = readable(stringsOf(document.parts).join('\n'));
  return wanted.filter((hostile) => text.includes(hostile));
};

const missing = (text: string, texts: readonly string[]): readonly string[] =>
  texts.filter((hostile) => !readable(text).includes(hostile));

const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

let sample: Sample;
beforeAll(() => {
  sample = open(hostilePlan());
});

test('every report makes a document of the hostile plan that has no slip, empty heading or dangling reference', () => {
  const all = documentsOf(sample);
  expect(all.length).toBe(reportCount);
  expect(all.flatMap(documentFaults)).toEqual([]);
  const shown = new Set(all.flatMap(shownIn));
  expect([...shown].length).toBeGreaterThanOrEqual(wanted.length - 1);
});

/** The documents of the files of a format and what each says. */
async function readEach(format: string, read: (bytes: Uint8Array) => string): Promise<readonly object[]> {
  const { files } = await build(sample, format);
  const own = files.filter(({ name }) => name.endsWith(`.${format}`));
  expect(own.length).toBe(reportCount);
  return own.flatMap((file) => {
    const text = read(file.bytes);
    expect(text).not.toMatch(illegal);
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]/);
    const lost = missing(text, textsOf(file));
    return lost.length > 0 ? [{ name: file.name, lost }] : [];
  });
}

const textsOf = ({ document = '' }: Built): readonly string[] =>
  shownIn(sample.workspace.buildDocument(root, document)!);

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

const htmlNodes = (node: HtmlNode): readonly HtmlNode[] => [node, ...(node.childNodes ?? []).flatMap(htmlNodes)];

/** The words about a file before its text, which are YAML. */
const frontMatter = /^---\n.*?\n---\n/s;

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

const markdownNodes = (node: MarkdownNode): readonly MarkdownNode[] => [
  node,
  ...(node.children ?? []).flatMap(markdownNodes),
];

describe('hostile text arrives as text', () => {
  test('in HTML: a parser finds no script, no handler and no link but those of the document', async () => {
    const read = (bytes: Uint8Array): string => {
      const nodes = htmlNodes(parse(strFromU8(bytes)) as unknown as HtmlNode);
      expect(nodes.filter(({ nodeName }) => /^(?:script|iframe|object|label|b)$/.test(nodeName))).toEqual([]);
      const attributes = nodes.flatMap(({ attrs = [] }) => attrs);
      expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
      expect(attributes.filter(({ name, value }) => name === 'href' && !value.startsWith('#'))).toEqual([]);
      return nodes.map(({ value = '', attrs = [] }) => value + attrs.map((each) => each.value).join(' ')).join('');
    };
    expect(await readEach('html', read)).toEqual([]);
  });

  test('in Markdown', async () => {
    const read = (bytes: Uint8Array): string => {
      const nodes = markdownNodes(
        fromMarkdown(strFromU8(bytes).replace(frontMatter, ''), {
          extensions: [gfmTable()],
          mdastExtensions: [gfmTableFromMarkdown()],
        }),
      );
      const tags = nodes.filter(({ type }) => type === 'html').map(({ value }) => value);
      expect(tags.filter((tag) => !/^(?:<a id="[^"<>]*">(?:<\/a>)?|<\/a>|<br>)$/.test(tag ?? ''))).toEqual([]);
      const links = nodes.filter(({ type }) => type === 'link');
      expect(links.filter(({ url }) => !url?.startsWith('#'))).toEqual([]);
      return nodes.map(({ type, value }) => (type === 'text' ? value : '')).join('');
    };
    expect(await readEach('md', read)).toEqual([]);
  });

  test('in XLSX: cells are texts, the only formulas are sums of ours', async () => {
    const read = (bytes: Uint8Array): string => {
      const { SheetNames, Sheets } = xlsx.read(bytes, { cellFormula: true });
      const cells = SheetNames.flatMap((name) =>
        Object.entries(Sheets[name]!).flatMap(([key, cell]) => (key.startsWith('!') ? [] : [cell as xlsx.CellObject])),
      );
      const foreign = cells.filter(({ f }) => f !== undefined && !/^(?:SUM|[A-Z]+\d|\()/.test(f));
      expect(foreign.map(({ f }) => f)).toEqual([]);
      for (const [path, part] of Object.entries(unzipSync(bytes)))
        if (/\.(?:xml|rels)$/.test(path)) expect(findXmlFaults(strFromU8(part))).toEqual([]);
      return cells.map(({ v }) => String(v ?? '')).join('\n');
    };
    const { files } = await build(sample, 'xlsx');
    expect(files.length).toBe(reportCount);
    const all = files.map(({ bytes }) => read(bytes)).join('\n');
    expect(all).not.toMatch(illegal);
    expect(missing(all, wanted.slice(0, 8))).toEqual([]);
  });

  test('in DOCX, whose parts are well-formed', async () => {
    const some = ['decrees', 'quickwin-profiles'].map((name) => `dokumen-${name}`);
    for (const file of (await build(sample, 'docx', some)).files) {
      for (const [path, part] of Object.entries(unzipSync(file.bytes))) {
        if (!/\.(?:xml|rels)$/.test(path)) continue;
        expect(strFromU8(part)).not.toMatch(illegal);
        expect({ path, faults: findXmlFaults(strFromU8(part)) }).toEqual({ path, faults: [] });
      }
      expect({ name: file.name, lost: missing(readDocx(file.bytes), textsOf(file)) }).toEqual({
        name: file.name,
        lost: [],
      });
    }
  }, 60_000);

  test('in PDF, which tells of the letters that it has no shape for', async () => {
    const { files, notes } = await build(sample, 'pdf', ['dokumen-quickwin-profiles']);
    const { text } = await readPdf(files[0]!.bytes);
    const latin = textsOf(files[0]!).filter((each) => !/[^\p{ASCII}]/u.test(each));
    expect(latin.length).toBeGreaterThan(2);
    expect(latin.filter((each) => !denseText(text).includes(denseText(each)))).toEqual([]);
    expect(notes.some(({ en }) => en.includes('The fonts of the PDF lack'))).toBe(true);
  }, 60_000);

  test('in JSON', async () => {
    const [file] = (await build(sample, 'json')).files;
    const text = strFromU8(file!.bytes);
    expect(() => JSON.parse(text)).not.toThrow();
    expect(text).toContain('=HYPERLINK(');
  });
});

test('a picture that is missing and one of sixty megabytes are told, and the document is built', async () => {
  const { files, notes } = await build(sample, 'html', ['dokumen-masterplan']);
  expect(files.length).toBe(1);
  const told = notes.map(({ en }) => en);
  expect(told.some((note) => note.includes('tidak-ada.png') && note.includes('is not there'))).toBe(true);
  expect(told.some((note) => note.includes('besar.png') && note.includes('60 MB'))).toBe(true);
});

test('findings name the places of letters without a shape, of control characters and of a picture that is not there', () => {
  sample.workspace.setBeside(root, new Set(['besar.png']));
  const codes = new Set(sample.workspace.plans()[0]!.findings.map(({ code }) => code));
  sample.workspace.setBeside(root, undefined);
  expect([...codes]).toEqual(expect.arrayContaining(['missing-glyph', 'control-character', 'picture-file-missing']));
});

test('an empty plan makes every report, with chapters that say what is not there yet', async () => {
  const empty = open(`plan kosong "Rencana kosong" { uses kominfo-2021 }\n${documents()}`);
  const all = documentsOf(empty);
  expect(all.length).toBe(reportCount);
  expect(all.flatMap(documentFaults)).toEqual([]);
  for (const format of ['md', 'html', 'xlsx', 'json'])
    expect((await build(empty, format)).files.length).toBeGreaterThanOrEqual(format === 'json' ? 1 : reportCount);
});
