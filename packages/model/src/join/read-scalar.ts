import type { Malformed, Scalar } from '../fragment.ts';
import { lookUp } from './look-up.ts';
import { findNearName } from './near-name.ts';
import { readGrades } from './read-grades.ts';
import { readProse } from './read-prose.ts';
import { type GradeScale, noteUnknown, type ReadContext } from './read-reference.ts';

/** A value with its names and mentions noted; malformed ones are left out. A grade's name stands at `gradePath`. */
export function readScalar(
  context: ReadContext,
  written: Scalar | Malformed,
  path: string,
  gradePath = path,
): Scalar | undefined {
  if (written.kind === 'malformed') {
    const prose = written.prose && readProse(context, written, path);
    return prose && { kind: 'prose', prose };
  }
  if (written.kind === 'prose') readProse(context, written.prose, path);
  if (written.kind === 'none' && written.why) readProse(context, written.why, path);
  if (written.kind === 'grade') readGrade(context, written.name, gradePath);
  return written;
}

/** A grade of the scale in force here, or of any scale when it is named in front: `predikat.bb`. */
function readGrade(context: ReadContext, name: string, path: string): void {
  const own = context.scale();
  const dot = name.lastIndexOf('.');
  const named = dot < 0 ? undefined : lookUp(context.scope, name.slice(0, dot))?.declaration;
  const scale = dot < 0 ? own : named && readGrades(named, context.linked);
  const grade = name.slice(dot + 1);
  if (scale?.grades.has(grade))
    context.notes.uses.push({ id: `${scale.id}.${grade}`, place: { element: context.element, path }, name });
  else noteUnknown(context, { name, expected: ['scale'], path, near: nearGrade(scale ?? own, grade, name) });
}

function nearGrade(scale: GradeScale | undefined, grade: string, name: string): string | undefined {
  const near = scale && findNearName(grade, scale.grades.keys());
  return near && `${name.slice(0, name.length - grade.length)}${near}`;
}
