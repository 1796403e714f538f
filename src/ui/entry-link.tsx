import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { NavigationContext } from './navigation';

/** The name of another entry, which opens in the same card. */
export function EntryLink({ id, children }: { id: string; children: ComponentChildren }) {
  const navigation = useContext(NavigationContext);
  if (!navigation) return <span class="entry-name">{children}</span>;
  return (
    <button class="entry-link" type="button" onClick={() => navigation.open(id)}>
      {children}
    </button>
  );
}
