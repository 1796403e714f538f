/** Provided by `dictionary/compile/vite-plugin`: the compiled dictionary, bundled in. */
declare module 'virtual:near-words' {
  /** As much of the dictionary as every frame carries. */
  const nearWords: {
    /** What `parseLexicon` reads. */
    readonly index: string;
    /** What `openFilter` reads: the words of the entries that are not in the index. */
    readonly filter: string;
    /** What `compileBoundaries` reads, as far as it matters to the index. */
    readonly boundaries: import('../matching/boundaries').BoundaryData;
  };
  export default nearWords;
}

declare module 'virtual:boundaries' {
  /** What `compileBoundaries` reads. */
  const boundaries: import('../matching/boundaries').BoundaryData;
  export default boundaries;
}
