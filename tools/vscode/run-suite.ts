import { format } from 'node:util';
import { launch, type Running } from './launch.ts';

export interface SuiteOptions {
  readonly folder?: string;
  readonly extensions: readonly string[];
  readonly developmentPaths: readonly string[];
  /** A CommonJS module that exports `run`. */
  readonly testsPath: string;
  /** Seconds until a suite without a result is given up. */
  readonly timeout: number;
}

/** Runs a suite in VS Code and answers its exit code; throws where there is none. */
export async function runSuite(options: SuiteOptions): Promise<number> {
  const running = await launch({ extensions: options.extensions });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const code = await new Promise<number>((resolve, reject) => {
      const late = (): void =>
        reject(new Error(`No result after ${options.timeout} seconds.\n${running.log().slice(-4000)}`));
      timer = setTimeout(late, options.timeout * 1000);
      watchHost(running, reject);
      start(running, options, resolve).catch(reject);
    });
    if (code !== 0) await keepPicture(running);
    return code;
  } catch (error) {
    await keepPicture(running);
    throw error;
  } finally {
    clearTimeout(timer);
    await running.close();
  }
}

async function start(running: Running, options: SuiteOptions, resolve: (code: number) => void): Promise<void> {
  const { page, remote, address } = running;
  // The workbench hands over every line of its logs, those of the extension host's console among them.
  await page.exposeFunction('codeAutomationLog', (_type: string, given: readonly unknown[]) => {
    const line = format(...given);
    if (process.env.DEBUG || !noise.test(line)) console.log(line);
  });
  await page.exposeFunction('codeAutomationExit', resolve);
  await page.goto(
    address(options.folder, [
      ...options.developmentPaths.map((at) => ['extensionDevelopmentPath', remote(at)] as const),
      ['extensionTestsPath', remote(options.testsPath)],
    ]),
  );
}

/** A killed extension host is reported to the page as exit code 0; the server's log tells the truth. */
function watchHost({ server, page, log }: Running, reject: (error: Error) => void): void {
  server.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}.`)));
  server.stdout?.on('data', () => {
    const match = /Extension Host Process exited with code: (\S+), signal: (\S+)\./.exec(log());
    if (match && (match[1] !== '0' || match[2] !== 'null'))
      reject(new Error(`The extension host died (code ${match[1]}, signal ${match[2]}).`));
  });
  page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
}

async function keepPicture({ page }: Running): Promise<void> {
  const file = process.env.SCREENSHOT;
  if (file) await page.screenshot({ path: file }).catch(() => {});
}

const noise =
  /^(\[driver\]|Started local|Resolv(ing|ed) connection token|Creating a socket|Ignoring fetching additional|Updating additional builtin|ChatSessionStore|\[Service Worker\]|\[reconnection-grace-time\]|\[AgentHost|\[AccountPolicyGate\]|Settings Sync)|Could not locate the bindings file|(Cannot find|Cannot load).*(watchdog|spdlog)/;
