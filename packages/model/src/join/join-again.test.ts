import { describe, expect, test } from 'vitest';
import { findById } from '../derived/find-by-id.ts';
import { planOf } from '../testing/plan-of.ts';

const header = 'plan kotim "Masterplan" { uses kominfo-2021 }\n';

describe('previous', () => {
  const source = `${header}
    sopd a "A"
    action satu "Satu" in governance { owner a }
    action dua "Dua" in living { owner a }
    narrative n "N" { text "[[satu]] [[governance.coverage]]" }`;

  test('keeps everything the same where nothing changed', () => {
    const before = planOf(source).plan;
    const after = planOf(`// catatan\n${source}`, before).plan;
    expect(after.parts).toBe(before.parts);
    expect(after.elements).toBe(before.elements);
  });

  test('changes only the element, its collection and what shows it', () => {
    const before = planOf(source).plan;
    const after = planOf(source.replace('"Satu"', '"Pertama"'), before).plan;
    const changed = Object.entries(after.parts).flatMap(([name, part]) =>
      part === before.parts[name as keyof typeof before.parts] ? [] : [name],
    );
    expect(changed.sort()).toEqual(['action', 'figures']);
    expect(findById(after.parts.action, 'kotim.dua')).toBe(findById(before.parts.action, 'kotim.dua'));
  });

  test('an element moved to another file changes only order and sources', () => {
    const before = planOf(source).plan;
    const line = '    sopd a "A"\n';
    const after = planOf(`${source.replace(line, '')}\n//- z.rencana\n${line}`, before).plan;
    const changed = Object.entries(after.parts).flatMap(([name, part]) =>
      part === before.parts[name as keyof typeof before.parts] ? [] : [name],
    );
    expect(changed).toEqual(['order']);
    expect(after.sources.get('kotim.a')).toEqual([{ file: 'z.rencana', local: 'a' }]);
  });

  test('a new grade makes a known name of what was unknown elsewhere', () => {
    const graded = `${header}scale s "S" { grade b "B" }\nindicator i "I" { graded s  baseline 2021 = bb }`;
    const before = planOf(graded).plan;
    expect(before.parts.unknownNames).toHaveLength(1);
    expect(planOf(graded.replace('grade b "B"', 'grade b "B"  grade bb "BB"'), before).plan.parts.unknownNames).toEqual(
      [],
    );
  });
});
