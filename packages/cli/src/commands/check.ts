import { describeHidden, hideKnown } from '../baseline/hide-known.ts';
import { readBaselines } from '../baseline/read-baselines.ts';
import { saveBaseline } from '../baseline/save-baseline.ts';
import { checkOptions } from '../checking/check-options.ts';
import { type CheckRequest, readRequest } from '../checking/read-request.ts';
import type { Command } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { countText } from '../findings/count-text.ts';
import { findRepository } from '../findings/find-repository.ts';
import { statisticsText } from '../findings/statistics-text.ts';
import { writeReport } from '../findings/write-report.ts';
import { applyFixes, showFixes } from '../fixing/apply-fixes.ts';
import { type LocatedFinding, locateFindings } from '../located-finding.ts';
import { plansOf, type ReadPlans, readPlans } from '../read-plans.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Shell } from '../shell.ts';

/** `rencana check`: says what is wrong with plans. */
export const check: Command = {
  name: 'check',
  arguments: '[PATH...]',
  summary: { id: 'Memeriksa rencana dan menampilkan temuan.', en: 'Checks plans and prints findings.' },
  options: checkOptions,
  run: async (paths, options, shell) => {
    const request = await readRequest(options, shell);
    if (isRefusal(request)) return request;
    const now = request.wantsStatistics ? () => performance.now() : undefined;
    const read = await readPlans(paths, shell.cwd, { stage: request.stage, now });
    if (isRefusal(read)) return read;
    const unfixed = request.fixes === 'applied' ? await applyFixes(read, shell) : undefined;
    if (unfixed) return unfixed;
    if (request.fixes === 'shown') showFixes(read, shell);
    return tell(read, request, shell);
  },
};

/** Tells what is found in plans as they stand now, in all forms that were asked for. */
async function tell(
  { workspace, asked, configs }: ReadPlans,
  request: CheckRequest,
  shell: Shell,
): Promise<ExitCode | Refusal> {
  const states = plansOf(workspace, asked);
  const { writeBaseline } = request;
  const unsaved = writeBaseline === undefined ? undefined : await saveBaseline(writeBaseline, states, shell);
  if (unsaved) return unsaved;
  const baselines = await readBaselines(states, writeBaseline ?? request.baseline, shell);
  if (isRefusal(baselines)) return baselines;
  const shown = new Set([...asked, ...configs]);
  const uncovered = hideKnown(locateFindings(states, shown, shell.cwd), baselines);
  const { findings } = uncovered;
  const isFailing = request.level.judge(findings);
  const unwritten = await writeReport(request.targets, {
    findings,
    files: [...asked].sort(),
    states,
    isFailing,
    repository: findRepository(shell.cwd),
    rulePages: request.rulePages,
    shell,
  });
  if (unwritten) return unwritten;
  const language = shell.language ?? states[0]?.language ?? 'id';
  const notes = [
    ...(request.wantsStatistics ? [statisticsText(workspace.statistics(), (text) => text[language], language)] : []),
    ...(shell.isTerminal ? [`${summary(findings, asked.size, shell)}\n`] : []),
    ...(baselines.size > 0 ? [`${describeHidden(uncovered)[language]}\n`] : []),
    ...[request.level.tooManyWarnings(findings)].flatMap((text) => (text ? [`${text[language]}\n`] : [])),
  ];
  for (const note of notes) shell.error(note);
  return findings.some(isFailing) ? exitCode.findings : exitCode.clean;
}

function summary(findings: readonly LocatedFinding[], files: number, shell: Shell): string {
  if (findings.length === 0)
    return shell.say({
      id: `${files} berkas diperiksa, tidak ada temuan.`,
      en: `${files} files checked, no findings.`,
    });
  const checked = { id: `${files} berkas diperiksa:`, en: `${files} files checked:` };
  return `${shell.say(checked, findings[0]?.language)} ${countText(findings, shell)}`;
}
