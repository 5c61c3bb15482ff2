import type { PreviewAnswer } from './preview-answer.ts';

/** The page of the preview: the report as it is, under a strict policy, with a bar above it and one small script. */
export function previewPage(answer: PreviewAnswer, nonce: string): string {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    "style-src 'unsafe-inline'",
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${barStyle}</style>`;
  const bar = `<div id="rencana-bar">${chooser(answer)}${answer.note ? `<span role="status">${escapeHtml(answer.note)}</span>` : ''}</div>`;
  const script = `<script nonce="${nonce}">${pageScript}</script>`;
  return insert(answer.html ?? emptyPage, head, bar, script);
}

const emptyPage = '<!doctype html><html><head></head><body></body></html>';

function insert(html: string, head: string, bar: string, script: string): string {
  return html
    .replace(/<head[^>]*>/i, (tag) => tag + head)
    .replace(/<body[^>]*>/i, (tag) => tag + bar)
    .replace(/<\/body>(?![\s\S]*<\/body>)/i, (tag) => script + tag);
}

function chooser({ documents, document }: PreviewAnswer): string {
  if (documents.length < 2) return '';
  const options = documents.map(
    ({ id, title }) =>
      `<option value="${escapeHtml(id)}"${id === document ? ' selected' : ''}>${escapeHtml(title)}</option>`,
  );
  return `<select aria-label="Dokumen">${options.join('')}</select>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const barStyle = `
#rencana-bar { position: sticky; top: 0; z-index: 9; display: flex; flex-wrap: wrap; gap: 2px 1em; align-items: center; padding: 4px 12px;
  font: 13px var(--vscode-font-family, sans-serif); background: var(--vscode-editorWidget-background, #f3f3f3);
  color: var(--vscode-editorWidget-foreground, #333); }
#rencana-bar:empty { display: none; }
#rencana-bar select { max-width: 100%; font: inherit; }
#rencana-bar span { flex: 1 1 20em; color: var(--vscode-editorWarning-foreground, #8a5a00); }
[data-place] { cursor: pointer; }
.rencana-shown { outline: 2px solid var(--vscode-focusBorder, #007fd4); outline-offset: 2px; }
@media print { #rencana-bar { display: none; } }`;

/** Keeps the place of the reader over updates, tells what was chosen or clicked, and shows where the cursor stands. */
const pageScript = `
const host = acquireVsCodeApi();
const state = host.getState() ?? {};
if (state.scroll) window.scrollTo(0, state.scroll);
let waiting = false;
window.addEventListener('scroll', () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; host.setState({ scroll: window.scrollY }); });
});
document.querySelector('#rencana-bar select')?.addEventListener('change', (event) => {
  host.setState({ scroll: 0 });
  host.postMessage({ kind: 'choose', document: event.target.value });
});
document.addEventListener('click', (event) => {
  // A reader who marks text, follows a link or scrolls does not ask for the source.
  if (event.target.closest?.('a, select') || !window.getSelection()?.isCollapsed) return;
  const placed = event.target.closest?.('[data-place]');
  if (!placed) return;
  const [element, path = ''] = placed.dataset.place.split(' ');
  host.postMessage({ kind: 'jump', element, path });
});
window.addEventListener('message', ({ data }) => {
  if (data.kind !== 'show') return;
  const placed = [...document.querySelectorAll('[data-place]')].find(({ dataset }) => dataset.place === data.place);
  if (!placed) return;
  document.querySelector('.rencana-shown')?.classList.remove('rencana-shown');
  placed.classList.add('rencana-shown');
  placed.scrollIntoView({ block: 'center' });
});`;
