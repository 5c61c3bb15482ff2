/** How long one kind of work took in all. */
export interface Timing {
  /** A phase (`read`, `join`, `check`, `report`) or the code of a rule. */
  readonly name: string;
  readonly milliseconds: number;
  /** How often it was done. */
  readonly runs: number;
}

/** Where the time of a workspace went since its start; rules run within the phase `check`. */
export interface Statistics {
  /** In the order in which a plan goes through them. */
  readonly phases: readonly Timing[];
  /** The slowest first. */
  readonly rules: readonly Timing[];
}

/** A phase of the work of a workspace. */
export type Phase = 'read' | 'join' | 'check' | 'report';

/** Does a piece of work and takes its time. */
export type Measure<Name extends string = string> = <T>(name: Name, work: () => T) => T;

/** Takes the time of phases and rules. */
export interface Stopwatch {
  readonly measurePhase: Measure<Phase>;
  readonly measureRule: Measure;
  readonly statistics: () => Statistics;
}

const phases: readonly Phase[] = ['read', 'join', 'check', 'report'];

/** Starts a stopwatch on a clock in milliseconds. Without a clock it only does the work, and all times are zero. */
export function createStopwatch(now: (() => number) | undefined): Stopwatch {
  const ofPhases = new Map<string, Timing>(phases.map((name) => [name, { name, milliseconds: 0, runs: 0 }]));
  const ofRules = new Map<string, Timing>();
  return {
    measurePhase: measureInto(ofPhases, now),
    measureRule: measureInto(ofRules, now),
    statistics: () => ({
      phases: [...ofPhases.values()],
      rules: [...ofRules.values()].sort((first, second) => second.milliseconds - first.milliseconds),
    }),
  };
}

function measureInto(timings: Map<string, Timing>, now: (() => number) | undefined): Measure {
  if (!now) return (_, work) => work();
  return (name, work) => {
    const begun = now();
    const result = work();
    const { milliseconds, runs } = timings.get(name) ?? { milliseconds: 0, runs: 0 };
    timings.set(name, { name, milliseconds: milliseconds + now() - begun, runs: runs + 1 });
    return result;
  };
}
