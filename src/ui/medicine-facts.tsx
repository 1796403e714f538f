import type { Entry, Text } from '../glossary/entry';
import { EntryNames } from './entry-names';
import type { Labels } from './i18n/labels';
import { Label, Runs } from './runs';

/** What a medicine is for, what kind it is of, and what to say before it starts. */
export function MedicineFacts({ entry: { uses, tellFirst, classes } }: { entry: Entry }) {
  return (
    <>
      {uses && <Fact name="uses" heading={(labels) => labels.uses} text={uses} />}
      <EntryNames name="classes" heading={(labels) => labels.classes} names={classes} />
      {tellFirst && (
        <Fact name="tell-first" heading={(labels) => labels.tellFirst} text={tellFirst} />
      )}
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly heading: (labels: Labels) => string;
  readonly text: Text;
}

function Fact({ name, heading, text }: FactProps) {
  return (
    <section class={`fact ${name}`}>
      <h3 class="small-heading">
        <Label of={heading} />
      </h3>
      <p>
        <Runs below say={text} />
      </p>
    </section>
  );
}
