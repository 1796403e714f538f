/** What `npm test` runs before the tests, in this order. Each counts as one check. */
export const STEPS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'ci'] },
  { name: 'dictionary', command: ['tsx', 'dictionary/compile/cli.ts', 'check'] },
];
