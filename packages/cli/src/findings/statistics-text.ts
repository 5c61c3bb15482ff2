import type { Statistics, Timing } from '@rencana/api';
import type { Language, Text } from '@rencana/model';

/** How many of the slowest rules are named. */
const named = 5;

/** Where the time of a check went, in milliseconds: by phase, and the slowest rules, which run within `check`. */
export function statisticsText({ phases, rules }: Statistics, say: (text: Text) => string, language: Language): string {
  const done = phases.filter(({ runs }) => runs > 0);
  const slowest = rules.slice(0, named);
  const rows = [
    ...done.map((phase) => ({ ...phase, name: say(phaseNames[phase.name] ?? same(phase.name)) })),
    ...slowest,
  ];
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = ({ name, milliseconds, runs }: Timing): string =>
    `  ${name.padEnd(width)}  ${milliText(milliseconds, language).padStart(9)}  ${runs}×\n`;
  const [ofPhases, ofRules] = [rows.slice(0, done.length), rows.slice(done.length)];
  return [
    `${say(titles.phases)}\n`,
    ...ofPhases.map(line),
    ...(ofRules.length > 0 ? [`${say(titles.rules(ofRules.length))}\n`, ...ofRules.map(line)] : []),
  ].join('');
}

const same = (name: string): Text => ({ id: name, en: name });

const phaseNames: Readonly<Record<string, Text>> = {
  read: { id: 'membaca', en: 'read' },
  join: { id: 'menggabung', en: 'join' },
  check: { id: 'memeriksa', en: 'check' },
  report: { id: 'melaporkan', en: 'report' },
};

const titles = {
  phases: { id: 'Waktu per tahap, dalam milidetik:', en: 'Time by phase, in milliseconds:' },
  rules: (count: number): Text => ({
    id: `${count} aturan paling lambat:`,
    en: `The ${count} slowest rules:`,
  }),
};

function milliText(milliseconds: number, language: Language): string {
  const text = milliseconds.toFixed(1);
  return language === 'id' ? text.replace('.', ',') : text;
}
