/** What is used of a file's results in the test runner's report. */
interface FileResult {
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
}

/** A line for each test that passed only when it was tried again, with what was wrong before. */
export function triedTwice(files: readonly FileResult[]): string[] {
  return files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
    .map(({ fullName, failureMessages }) => {
      const [first = ''] = failureMessages?.[0]?.split('\n') ?? [];
      return `Tried twice: ${fullName}\n  ${first}`;
    });
}
