#!/usr/bin/env node
// Takes the arguments of the desktop's VS Code: [folder] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
// [--install-extension=x.vsix] [--timeout=SECONDS]. Exit code 0 pass, 1 fail, 3 no result.
import { runSuite } from './run-suite.ts';

const given = process.argv.slice(2);
const all = (name: string): string[] =>
  given.filter((argument) => argument.startsWith(`--${name}=`)).map((argument) => argument.slice(name.length + 3));

const folder = given.find((argument) => !argument.startsWith('-'));
process.exitCode = await runSuite({
  ...(folder && { folder }),
  extensions: all('install-extension'),
  developmentPaths: all('extensionDevelopmentPath'),
  testsPath: all('extensionTestsPath')[0] ?? '',
  timeout: Number(all('timeout')[0] ?? 120),
}).catch((error: Error) => {
  console.error(error.message);
  return 3;
});
