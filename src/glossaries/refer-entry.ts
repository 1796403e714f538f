import type { Entry, Named } from '../glossary/entry';
import { referenceTo } from '../glossary/reference';

/** The entry with references in place of the ids of its own glossary. */
export function referEntry(glossary: string, entry: Entry): Entry {
  const refer = <N extends Pick<Named, 'id'>>(named: N): N => ({
    ...named,
    id: referenceTo(glossary, named.id),
  });
  const { classes, members, listedBy, sideEffects } = entry;
  return {
    ...refer(entry),
    ...(classes && { classes: classes.map(refer) }),
    ...(members && { members: members.map(refer) }),
    ...(listedBy && { listedBy: listedBy.map(refer) }),
    ...(sideEffects && {
      sideEffects: {
        ...sideEffects,
        common: sideEffects.common.map(refer),
        serious: sideEffects.serious.map(refer),
      },
    }),
    related: entry.related.map(refer),
  };
}
