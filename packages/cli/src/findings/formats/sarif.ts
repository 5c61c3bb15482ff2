import { type Location, libraryScheme, resolveFix, rules, toLocation } from '@rencana/api';
import type { Severity } from '@rencana/model';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { ArtifactLocation, Fix, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import { type LocatedFinding, shownPath } from '../../located-finding.ts';
import type { FindingFormat, FindingReport } from '../finding-format.ts';
import { ruleHelp } from '../rule-help.ts';
import { stableHash } from '../stable-hash.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** Where relative paths begin, as services for code name it. */
const sourceRoot = '%SRCROOT%';

/** SARIF 2.1.0, which services for code read: with help for each rule, fixes, other places and fingerprints. */
export const sarif: FindingFormat = {
  summary: {
    id: 'SARIF 2.1.0 untuk layanan kode seperti GitHub code scanning.',
    en: 'SARIF 2.1.0 for services such as GitHub code scanning.',
  },
  isDocument: true,
  write: (report) => {
    const language = report.shell.language ?? report.findings[0]?.language ?? 'id';
    const run = new SarifRunBuilder({
      columnKind: 'utf16CodeUnits',
      language,
      originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
      artifacts: report.files.map((file) => ({
        location: artifact(file, report.repository),
        sourceLanguage: 'rencana',
        encoding: 'utf-8',
      })),
      invocations: [{ executionSuccessful: true, exitCode: report.findings.some(report.isFailing) ? 1 : 0 }],
    }).initSimple({ toolDriverName: 'Rencana', toolDriverVersion: report.shell.version });
    run.run.tool.driver.semanticVersion = report.shell.version;
    for (const rule of describeRules(report)) run.addRule(new SarifRuleBuilder(rule));
    for (const found of report.findings) run.addResult(new SarifResultBuilder(describeFinding(found, report)));
    const log = new SarifBuilder({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json' });
    log.addRun(run);
    return `${JSON.stringify(log.buildSarifOutput(), undefined, 2)}\n`;
  },
};

/** The rules that speak in this report, in the order of the registry; what is no rule, such as a failure of one, last. */
function describeRules({ findings, shell, rulePages }: FindingReport): ReportingDescriptor[] {
  const firsts = new Map(findings.toReversed().map((found) => [found.finding.code, found]));
  const known = rules.flatMap((rule): ReportingDescriptor[] => {
    const first = firsts.get(rule.code);
    if (!first || !firsts.delete(rule.code)) return [];
    const say = (text: typeof rule.summary): string => shell.say(text, first.language);
    return [
      {
        id: rule.code,
        shortDescription: { text: say(rule.summary) },
        fullDescription: { text: say(rule.explanation) },
        help: ruleHelp(rule, say),
        ...(rulePages !== undefined && { helpUri: `${rulePages.replace(/\/$/, '')}/${rule.code}.md` }),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { tags: [rule.family, ...rule.covers], basis: rule.basis.kind, stage: rule.stage },
      },
    ];
  });
  const others = [...firsts].map(([id, { finding, language }]) => ({
    id,
    shortDescription: { text: shell.say(finding.message, language) },
  }));
  return [...known, ...others];
}

function describeFinding(found: LocatedFinding, report: FindingReport): Result {
  const { finding, location, language, related } = found;
  const { shell, repository } = report;
  const element = 'element' in finding.place ? finding.place.element : undefined;
  const hash = stableHash(found, repository);
  return {
    ruleId: finding.code,
    level: levels[finding.severity],
    message: { text: shell.say(finding.message, language) },
    locations: [
      {
        physicalLocation: physical(location, repository),
        ...(element !== undefined && { logicalLocations: [{ fullyQualifiedName: element }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        physicalLocation: physical(other.location, repository),
        message: { text: shell.say(other.message, language) },
      })),
    }),
    fingerprints: { 'rencana/v1': hash },
    // The one by which GitHub follows a finding from run to run.
    partialFingerprints: { primaryLocationLineHash: hash },
    ...(finding.fixes.length > 0 && { fixes: describeFixes(found, report) }),
  };
}

function describeFixes({ finding, state, language }: LocatedFinding, { shell, repository }: FindingReport): Fix[] {
  return finding.fixes.flatMap((fix): Fix[] => {
    const edits = resolveFix(state, fix);
    if (!edits || edits.length === 0) return [];
    const changes = [...Map.groupBy(edits, ({ file }) => file)].map(([file, own]) => ({
      artifactLocation: artifact(file.path, repository),
      replacements: own.map(({ range, text }) => ({
        deletedRegion: region(toLocation(file, range)),
        insertedContent: { text },
      })),
    }));
    return [{ description: { text: shell.say(fix.title, language) }, artifactChanges: changes }];
  });
}

function physical(location: Location, repository: string): PhysicalLocation {
  return { artifactLocation: artifact(location.file.path, repository), region: region(location) };
}

/** The address of a file: relative to the repository, a whole URI outside of it. */
function artifact(file: string, repository: string): ArtifactLocation {
  if (file.startsWith(libraryScheme)) return { uri: encodeURI(file) };
  const path = shownPath(file, repository);
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: sourceRoot };
}

function region({ line, column, endLine, endColumn }: Location): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
