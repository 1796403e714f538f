/** The median time of several runs, in milliseconds. */
function measure(run: () => unknown, times = 7): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** Prints how ours compares with a peer that does the same work in the same run. */
export function compare(what: string, ours: () => unknown, peer: string, theirs: () => unknown) {
  ours();
  theirs();
  const own = measure(ours);
  const other = measure(theirs);
  const ratio = (other / own).toFixed(1);
  console.log(
    `${what}: ${ratio} times as fast as ${peer} (${own.toFixed(1)} / ${other.toFixed(1)} ms)`,
  );
}
