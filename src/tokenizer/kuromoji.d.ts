/** The few files of kuromoji 0.1.2 that are used; its index would bring in zlibjs, path and XHR. */

declare module 'kuromoji/src/viterbi/ViterbiNode.js' {
  /** A word in a lattice. `start_pos` counts from 1; `shortest_cost` is set by a search. */
  export default class ViterbiNode {
    constructor(
      name: number,
      cost: number,
      startPos: number,
      length: number,
      type: 'KNOWN' | 'UNKNOWN' | 'BOS' | 'EOS',
      leftId: number,
      rightId: number,
      surfaceForm: string,
    );
    readonly cost: number;
    readonly start_pos: number;
    readonly length: number;
    readonly left_id: number;
    readonly right_id: number;
    readonly type: 'KNOWN' | 'UNKNOWN' | 'BOS' | 'EOS';
    readonly shortest_cost: number;
  }
}

declare module 'kuromoji/src/viterbi/ViterbiLattice.js' {
  import type ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';

  export default class ViterbiLattice {
    /** By end offset; a hole where no word ends; BOS first and EOS last. */
    readonly nodes_end_at: (ViterbiNode[] | undefined)[];
    append(node: ViterbiNode): void;
    appendEos(): void;
  }
}

declare module 'kuromoji/src/viterbi/ViterbiSearcher.js' {
  import type ConnectionCosts from 'kuromoji/src/dict/ConnectionCosts.js';
  import type ViterbiLattice from 'kuromoji/src/viterbi/ViterbiLattice.js';
  import type ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';

  export default class ViterbiSearcher {
    constructor(costs: ConnectionCosts);
    search(lattice: ViterbiLattice): ViterbiNode[];
  }
}

declare module 'kuromoji/src/dict/ConnectionCosts.js' {
  export default class ConnectionCosts {
    constructor(forwardDimension: number, backwardDimension: number);
    loadConnectionCosts(buffer: Int16Array): void;
    get(rightId: number, leftId: number): number;
  }
}

declare module 'kuromoji/src/dict/CharacterDefinition.js' {
  interface CharacterClass {
    readonly class_id: number;
    readonly class_name: string;
    readonly is_always_invoke: number;
    readonly is_grouping: number;
  }

  export default class CharacterDefinition {
    static load(
      classes: Uint8Array,
      compatible: Uint32Array,
      invoke: Uint8Array,
    ): CharacterDefinition;
    lookup(character: string): CharacterClass;
  }
}
