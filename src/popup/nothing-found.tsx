import { useLabels } from './ui-context';

export function NothingFound({ query }: { query: string }) {
  const { popup } = useLabels();
  return (
    <div class="nothing">
      <p class="nothing-what">{popup.nothing(query)}</p>
      <p>{popup.nothingAdvice}</p>
    </div>
  );
}
