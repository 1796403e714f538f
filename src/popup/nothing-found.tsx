import { useLabels } from './ui-context';

interface Props {
  readonly query: string;
  /** Does a list of the nearest words follow? */
  readonly hasNearest: boolean;
}

/** Says that no word fits, and leads over to those that nearly do. */
export function NothingFound({ query, hasNearest }: Props) {
  const { popup } = useLabels();
  return (
    <div class="nothing">
      <p class="nothing-what">{popup.nothing(query)}</p>
      <p>{hasNearest ? popup.nearest : popup.nothingAdvice}</p>
    </div>
  );
}
