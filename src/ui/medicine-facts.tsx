import type { Entry } from '../glossary/entry';
import { EntryNames } from './entry-names';
import { Fold, TextPart } from './fold';
import { Living } from './living';
import { LongText } from './long-text';

/** What a medicine is for, what to say before it starts, and life with it. */
export function MedicineFacts({ entry }: { entry: Entry }) {
  const { uses, tellFirst, classes, living, sideEffects } = entry;
  return (
    <>
      <TextPart name="uses" heading={(labels) => labels.uses} say={uses} />
      <TextPart name="tell-first" heading={(labels) => labels.tellFirst} say={tellFirst} />
      <Living living={living} />
      {sideEffects?.monitoring && (
        <Fold name="monitoring" heading={(labels) => labels.monitoring}>
          <p>
            <LongText say={sideEffects.monitoring} />
          </p>
        </Fold>
      )}
      <EntryNames name="classes" heading={(labels) => labels.classes} names={classes} />
    </>
  );
}
