/** Provided by `dictionary/compile/vite-plugin`: the compiled dictionary, bundled in. */
declare module 'virtual:surface-index' {
  /** What `parseLexicon` reads. */
  const surfaceIndex: string;
  export default surfaceIndex;
}

declare module 'virtual:boundaries' {
  /** What `compileBoundaries` reads. */
  const boundaries: import('../matching/boundaries').BoundaryData;
  export default boundaries;
}
