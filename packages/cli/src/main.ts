import type { Language, Text } from '@rencana/model';
import { CommanderError, Option, Command as Program } from 'commander';
import type { Command, OptionValues } from './command.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { createShell, type Shell } from './shell.ts';
import { helpTitles, mainSummary, sentences, usageProblem } from './usage-texts.ts';

/** Runs the command line; answers the exit code, and never throws for what a user can cause. */
export async function run(args: readonly string[], version: string): Promise<ExitCode> {
  const language = readLanguage(args);
  const shell = createShell(language, version);
  const say = (text: Text): string => text[language ?? 'id'];
  const wanted = args.find((argument, i) => !argument.startsWith('-') && args[i - 1] !== '--lang');
  // Only a key of its own is a command: every object also answers to "constructor".
  const load = wanted !== undefined && Object.hasOwn(commands, wanted) ? commands[wanted] : undefined;
  if (wanted !== undefined && !load) return fail(usageProblem.unknownCommand(wanted, Object.keys(commands)), shell);
  const loaded = load ? [await load()] : await Promise.all(Object.values(commands).map((entry) => entry()));

  let result: ExitCode | Refusal = exitCode.clean;
  const program = new Program('rencana');
  configure(program, say, shell);
  program.summary(say(mainSummary)).description(say(mainSummary)).option('--version', say(sentences.version));
  for (const command of loaded) {
    addCommand(program, command, say, async (paths, options) => {
      result = await command.run(paths, options, shell);
    });
  }
  try {
    if (wanted === undefined) {
      if (args.some((argument) => argument === '--help' || argument === '-h')) shell.out(program.helpInformation());
      else if (args.length === 0) return fail(usageProblem.noCommand(Object.keys(commands)), shell);
      else return fail(usageProblem.unknownOption(args[0] ?? ''), shell);
      return exitCode.clean;
    }
    await program.parseAsync([...args], { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    if (problem.exitCode === 0) return exitCode.clean;
    return fail(usageProblem.fromCommander(problem.code, problem.message), shell);
  }
  return isRefusal(result) ? fail(result.reason, shell) : result;
}

function addCommand(
  program: Program,
  command: Command,
  say: (text: Text) => string,
  action: (paths: readonly string[], options: OptionValues) => Promise<void>,
): void {
  const sub = program
    .command(command.name)
    .summary(say(command.summary))
    .description(say(command.summary))
    .usage([say(sentences.options), command.arguments].filter(Boolean).join(' '))
    .allowExcessArguments(false);
  if (command.arguments) sub.argument(command.arguments, say(command.argumentSummary ?? sentences.paths));
  for (const { flags, summary, choices, values, isRepeatable, default: initial } of command.options) {
    const option = new Option(flags, say(summary));
    if (choices) option.choices([...choices]);
    // Commander shows choices in help, and asks this function whether a value fits.
    if (values) option.argChoices = [...values];
    if (isRepeatable) option.argParser((value: string, former: readonly string[] = []) => [...former, value]);
    if (initial !== undefined) option.default(initial);
    sub.addOption(option);
  }
  sub.addOption(new Option('--lang <id|en>', say(sentences.language)).choices(['id', 'en']));
  sub.action(async (...given: unknown[]) => {
    const options = sub.opts<OptionValues>();
    const first = given[0];
    const paths = !command.arguments
      ? []
      : Array.isArray(first)
        ? (first as string[])
        : typeof first === 'string'
          ? [first]
          : [];
    await action(paths, options);
  });
}

function configure(program: Program, say: (text: Text) => string, shell: Shell): void {
  program
    .exitOverride()
    .configureOutput({ writeOut: shell.out, writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => (helpTitles[title] ? say(helpTitles[title]) : title),
      optionDescription: (option) => describeOption(option, say),
      // As in the help of the command itself; commander would write its own English word.
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .usage(say(sentences.usage))
    .helpOption('-h, --help', say(sentences.help))
    .helpCommand(false);
}

/** What an option means, its choices and its default: commander would write these in English. */
function describeOption({ description, argChoices, defaultValue }: Option, say: (text: Text) => string): string {
  const notes = [
    ...(argChoices ? [`${say(sentences.choices)}: ${argChoices.join(', ')}`] : []),
    ...(defaultValue === undefined ? [] : [`${say(sentences.default)}: ${defaultValue}`]),
  ];
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
}

function readLanguage(args: readonly string[]): Language | undefined {
  const joined = args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const at = args.indexOf('--lang');
  const value = joined ?? (at >= 0 ? args[at + 1] : undefined);
  return value === 'id' || value === 'en' ? value : undefined;
}

function fail(reason: Text, shell: Shell): ExitCode {
  shell.error(`rencana: ${shell.say(reason)}\n`);
  return exitCode.unusable;
}
