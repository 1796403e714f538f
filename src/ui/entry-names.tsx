import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Named } from '../glossary/entry';
import { EntryLink } from './entry-link';
import type { Labels } from './i18n/labels';
import { LABELS } from './i18n/labels';
import { OnPageContext } from './on-page';
import { Label, Runs } from './runs';

/** What a reader takes in at a glance; the rest waits behind a button. */
const SHOWN = 8;

interface Props {
  /** None inside a part that has one. */
  readonly heading?: (labels: Labels) => string;
  readonly names: readonly Named[] | undefined;
  /** A class of the section, for those who look for it. */
  readonly name: string;
  /** Are those that are marked on this page to come first? */
  readonly pageFirst?: boolean;
}

/** Names of other entries that open in the same card; nothing where there is none. */
export function EntryNames({ heading, names = [], name, pageFirst = false }: Props) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const onPage = useContext(OnPageContext);
  useEffect(() => {
    // The button that had the focus is gone: the reader goes on at the first new name.
    if (isWhole) list.current?.children[SHOWN]?.querySelector('button')?.focus();
  }, [isWhole]);
  if (names.length === 0) return null;
  const isHere = ({ id }: Named) => pageFirst && onPage.has(id);
  const sorted = [...names.filter(isHere), ...names.filter((entry) => !isHere(entry))];
  const shown = isWhole || sorted.length <= SHOWN + 1 ? sorted : sorted.slice(0, SHOWN);
  return (
    <section class={`names ${name}`}>
      {heading && (
        <h3 class="small-heading">
          <Label of={heading} />
        </h3>
      )}
      <ul class="name-list" ref={list}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <EntryLink id={entry.id}>
              <Runs say={{ ja: entry.headword, en: entry.english }} />
              {isHere(entry) && (
                <span class="here">
                  <Label of={(labels) => labels.onThisPage} />
                </span>
              )}
            </EntryLink>
          </li>
        ))}
        {shown.length < sorted.length && (
          <li>
            <button class="show-all" type="button" onClick={() => setWhole(true)}>
              <Runs
                say={{
                  ja: LABELS.ja.showAll(sorted.length),
                  en: LABELS.en.showAll(sorted.length),
                }}
              />
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
