import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { Range } from 'vscode-languageserver';
import { indicators, openSmallPlan } from './small-plan.ts';
import type { Editor } from './start-editor.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await openSmallPlan();
});
afterAll(() => editor.stop());

describe('documents over the wire', () => {
  test('shows a document as HTML, follows an unsaved edit, and keeps the last good version', async () => {
    const uri = editor.uri('plan.rencana');
    type Answer = { html?: string; note?: string; documents: { id: string }[] };
    const first = await editor.ask<Answer>('rencana/preview', { uri });
    expect(first.documents.length).toBeGreaterThan(0);
    const document = first.documents.find(({ id }) => /indicator|indikator/.test(id))?.id;
    const before = await editor.ask<Answer>('rencana/preview', { uri, document });
    expect(before.html).toContain('Indeks Kepuasan Masyarakat');
    editor.change('indicators.rencana', indicators.replace('Kepuasan Masyarakat', 'Kepuasan Warga'));
    const after = await editor.ask<Answer>('rencana/preview', { uri, document });
    expect(after.html).toContain('Indeks Kepuasan Warga');
    expect(after.note).toBeUndefined();
    editor.change('indicators.rencana', indicators.replace('"Indeks Kepuasan Masyarakat"', '"Indeks'));
    const broken = await editor.ask<Answer>('rencana/preview', { uri, document });
    expect(broken.html).toBe(after.html);
    expect(broken.note).toContain('indicators.rencana:1');
    editor.change('indicators.rencana', indicators);
  });

  test('leads from what the preview shows to the text, and from the text to what it shows', async () => {
    const uri = editor.uri('indicators.rencana');
    type Answer = { html: string; documents: { id: string }[] };
    const { documents } = await editor.ask<Answer>('rencana/preview', { uri });
    const document = documents.find(({ id }) => /indicator|indikator/.test(id))?.id;
    const { html } = await editor.ask<Answer>('rencana/preview', { uri, document });
    const { position } = editor.at('indicators.rencana', '2023 = 80', 1);
    const place = await editor.ask<string>('rencana/shownAt', { uri, document, position });
    expect(html).toContain(`data-place="${place}"`);
    expect(place).toMatch(/^kotim\.ikm target(\.\d)?#\d:value$/);
    const [element, path] = place.split(' ');
    const there = await editor.ask<{ uri: string; range: Range }>('rencana/placeOf', { uri, element, path });
    expect(there.uri).toBe(uri);
    expect(there.range.end).toEqual(editor.at('indicators.rencana', '2023 = 80').position);
    expect(await editor.ask('rencana/shownAt', { uri: editor.uri('plan.rencana'), document, position })).not.toBe(
      place,
    );
  });

  test('builds documents beside the plan', async () => {
    const out = `${editor.folder}-out`;
    const answer = await editor.ask<{ kind: string; files: string[]; message: string }>('workspace/executeCommand', {
      command: 'rencana.build',
      arguments: [{ uri: editor.uri('plan.rencana'), formats: ['md'], folder: out }],
    });
    expect(answer.message).toContain(out);
    expect(answer.kind).toBe('built');
    expect(answer.files.every((file) => existsSync(fileURLToPath(file)))).toBe(true);
    expect(readdirSync(path.join(out, 'kotim'))).toContain('rencana-manifest.json');
    writeFileSync(path.join(out, 'kotim/rencana-manifest.json'), '{');
    const refused = await editor.ask<{ kind: string; message: string }>('workspace/executeCommand', {
      command: 'rencana.build',
      arguments: [{ uri: editor.uri('plan.rencana'), formats: ['md'], folder: out }],
    });
    expect(refused).toMatchObject({ kind: 'refused', message: expect.stringMatching(/rusak/) });
    rmSync(out, { recursive: true });
  });

  test('refuses a folder inside of the plan before it makes a document', async () => {
    const named: string[] = [];
    const listening = editor.connection.onNotification('rencana/buildProgress', ({ name }: { name: string }) => {
      named.push(name);
    });
    const answer = await editor.ask<{ kind: string; message: string }>('workspace/executeCommand', {
      command: 'rencana.build',
      arguments: [{ uri: editor.uri('plan.rencana'), formats: ['md'], folder: editor.folder }],
    });
    listening.dispose();
    expect(answer).toMatchObject({ kind: 'refused', message: expect.stringMatching(/di dalam folder rencana/) });
    expect(named).toEqual([]);
  });

  test('stops a build in its middle when it is cancelled, and writes nothing', async () => {
    const out = `${editor.folder}-stopped`;
    const stop = new CancellationTokenSource();
    const named: string[] = [];
    editor.connection.onNotification('rencana/buildProgress', ({ name }: { name: string }) => {
      named.push(name);
      stop.cancel();
    });
    const question = { uri: editor.uri('plan.rencana'), formats: ['html', 'docx', 'xlsx'], folder: out };
    const answer = editor.connection.sendRequest(
      'workspace/executeCommand',
      { command: 'rencana.build', arguments: [question] },
      stop.token,
    );
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(named[0]).toMatch(/^[a-z0-9-]+\.html$/);
    // What was under way is finished; the rest is not begun.
    expect(named.length).toBeLessThanOrEqual(2);
    expect(existsSync(out)).toBe(false);
  });
});
