import { Label } from './runs';

/** Stays in sight while the rest of the card scrolls. */
export function CardFooter() {
  return (
    <footer class="card-footer">
      <p>
        <Label below of={(labels) => labels.footer} />
      </p>
    </footer>
  );
}
