// What must hold in a real VS Code with the packed extension. No test sleeps: each waits for an event or asks again.
const assert = require('node:assert/strict');
const { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const folder = () => vscode.workspace.workspaceFolders[0].uri;
const open = async (file) => {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), file));
  return vscode.window.showTextDocument(document, vscode.ViewColumn.One);
};
/** The position behind a text. */
const behind = (document, needle, back = 0) => {
  const at = document.getText().indexOf(needle);
  assert.ok(at >= 0, `“${needle}” does not stand in ${document.fileName}`);
  return document.positionAt(at + needle.length - back);
};
/** Asks until the answer is there; VS Code has no event for most of what a server answers. */
const until = async (what, ask, seconds = 30) => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const replace = async (editor, from, to) => {
  const at = editor.document.getText().indexOf(from);
  assert.ok(at >= 0, `“${from}” is not there`);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + from.length));
  await editor.edit((edit) => edit.replace(range, to));
};
const revert = async (editor) => {
  await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
  await vscode.commands.executeCommand('workbench.action.files.revert');
};
const extension = () => vscode.extensions.getExtension('rencana.rencana');

exports.tests = {
  'opens a plan in its own language with its extension installed': async () => {
    const editor = await open('governance.rencana');
    assert.equal(editor.document.languageId, 'rencana');
    assert.ok(extension(), 'the extension is installed');
    const began = Date.now();
    await extension().activate();
    return `activated in ${Date.now() - began} ms`;
  },

  'runs its server on the runtime of VS Code, not on a Node of the machine': async () => {
    const symbols = await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'ikm');
    assert.ok(symbols.some(({ name }) => name.startsWith('ikm')));
    const runtimes = readdirSync('/proc')
      .filter((id) => /^\d+$/.test(id))
      .flatMap((id) => {
        try {
          const isServer = readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('dist/server.cjs');
          return isServer ? [readlinkSync(`/proc/${id}/exe`)] : [];
        } catch {
          return [];
        }
      });
    assert.ok(runtimes.includes(realpathSync(process.execPath)), runtimes.join());
  },

  'shows findings of an unsaved edit, and takes them back': async () => {
    const editor = await open('governance.rencana');
    const number = /\d+,\d+/.exec(editor.document.getText())[0];
    const began = Date.now();
    await replace(editor, number, number.replace(',', '.'));
    const uri = editor.document.uri;
    const foreign = () => vscode.languages.getDiagnostics(uri).find(({ code }) => code?.value === 'foreign-number');
    const found = await until('a finding', foreign);
    const spent = Date.now() - began;
    const actions = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      uri,
      found.range,
      'quickfix',
    );
    assert.ok(actions.length > 0, 'a quick fix is offered');
    await vscode.workspace.applyEdit(actions[0].edit);
    assert.ok(editor.document.getText().includes(number));
    await until('no finding', () => !foreign());
    await revert(editor);
    return `first diagnostics ${spent} ms after the edit, ${Math.round(process.uptime() * 1000)} ms after the start of the host`;
  },

  'completes names that fit, and keywords by their Indonesian term': async () => {
    const editor = await open('governance.rencana');
    const owner = / {2}owner +/.exec(editor.document.getText())[0];
    const ask = (position) =>
      vscode.commands.executeCommand('vscode.executeCompletionItemProvider', editor.document.uri, position);
    const label = (item) => (typeof item.label === 'string' ? item.label : item.label.label);
    const names = await ask(behind(editor.document, owner));
    assert.ok(names.items.map(label).includes('setda'), names.items.map(label).join());
    assert.ok(!names.items.map(label).includes('ikm'));
    await replace(editor, owner, `  pemilik\n${owner}`);
    const keywords = await ask(behind(editor.document, '  pemilik'));
    const found = keywords.items.find((item) => label(item) === 'target');
    assert.ok(found, 'keywords are offered');
    await revert(editor);
  },

  'renames an element in all files and inside prose': async () => {
    const editor = await open('governance.rencana');
    const edit = await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      behind(editor.document, 'indicator ikm'),
      'kepuasan',
    );
    const files = edit.entries().map(([uri]) => path.basename(uri.path));
    assert.ok(files.includes('governance.rencana') && files.includes('narratives.rencana'), files.join());
    const narratives = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'narratives.rencana'));
    const inProse = edit
      .get(narratives.uri)
      .some(({ range }) => narratives.lineAt(range.start.line).text.includes('[['));
    assert.ok(inProse, 'a mention in prose is renamed');
  },

  'leads into the read-only text of the library': async () => {
    const editor = await open('governance.rencana');
    const [place] = await vscode.commands.executeCommand(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      behind(editor.document, 'in governance.public', 1),
    );
    assert.equal(place.uri.scheme, 'rencana-library');
    const library = await vscode.workspace.openTextDocument(place.uri);
    assert.match(library.getText(), /subdimension/);
  },

  'shows the real report beside the text, follows an unsaved edit, and keeps the last good version': async () => {
    const editor = await open('plan.rencana');
    await vscode.commands.executeCommand('rencana.openPreview');
    const html = () => extension().exports.previewHtml() ?? '';
    await until('the report', () => html().includes('Kotawaringin Timur') && html());
    assert.match(html(), /Content-Security-Policy/);
    await replace(editor, 'Timur yang cerdas melayani', 'Uji Pratinjau yang cerdas melayani');
    const began = Date.now();
    await until('the unsaved edit', () => html().includes('Uji Pratinjau'));
    const spent = Date.now() - began;
    const governance = await open('governance.rencana');
    await replace(governance, '{', '{ {');
    await until('the note', () => html().includes('versi baik terakhir'));
    assert.ok(html().includes('Uji Pratinjau'), 'the last good version is kept');
    await revert(governance);
    await revert(editor);
    await until('the saved text again', () => !html().includes('Uji Pratinjau'));
    return `an edit is shown after ${spent} ms`;
  },

  'jumps from the preview to the text': async () => {
    await open('plan.rencana');
    await vscode.commands.executeCommand('rencana.openPreview');
    const { previewHtml, tellPreview } = extension().exports;
    await until('the report', () => previewHtml()?.includes('data-place='));
    await tellPreview({ kind: 'jump', element: 'kotim.kata-pengantar', path: 'text' });
    const editor = vscode.window.activeTextEditor;
    assert.match(editor.document.uri.path, /narratives\.rencana$/);
    assert.match(editor.document.getText(editor.selection), /Puji syukur/);
  },

  'scrolls the preview to what the cursor stands in': async () => {
    await open('plan.rencana');
    await vscode.commands.executeCommand('rencana.openPreview');
    const { previewHtml, previewPlace } = extension().exports;
    await until('the report', () => previewHtml()?.includes('data-place='));
    const editor = await open('narratives.rencana');
    const position = behind(editor.document, 'Puji syukur', 3);
    editor.selection = new vscode.Selection(position, position);
    await until('the place of the foreword', () => previewPlace() === 'kotim.kata-pengantar text');
  },

  'builds documents through its command': async () => {
    await open('plan.rencana');
    const answer = await vscode.commands.executeCommand('rencana.buildDocuments');
    assert.equal(answer.kind, 'built', answer.message);
    const files = answer.files.map((uri) => vscode.Uri.parse(uri).fsPath);
    assert.ok(files.some((file) => file.endsWith('.docx')) && files.some((file) => file.endsWith('.html')));
    assert.ok(files.every((file) => existsSync(file)));
  },

  'formats without changing a file that is well laid out': async () => {
    const editor = await open('plan.rencana');
    const edits = await vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', editor.document.uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    assert.deepEqual(edits ?? [], []);
  },
};
