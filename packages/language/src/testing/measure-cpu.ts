/** Milliseconds of the processor's time that work takes in this thread; other programs on the machine do not count. */
export function measureCpu(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const spent = process.threadCpuUsage(before);
  return (spent.user + spent.system) / 1000;
}
