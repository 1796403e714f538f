import type { Entry } from '../glossary/entry';
import { wordDate } from './dates';
import { LABELS, type Tongue } from './i18n/labels';
import { Runs } from './runs';

/** Says honestly whether a medical professional has read this entry. */
export function ReviewStatus({ review }: { review: Entry['review'] }) {
  return (
    <p class="review">
      <Runs below say={{ ja: say('ja', review), en: say('en', review) }} />
    </p>
  );
}

function say(tongue: Tongue, review: Entry['review']): string {
  const labels = LABELS[tongue];
  if (review === 'none') return labels.notReviewed;
  return labels.reviewedBy(review.by, wordDate(review.on)[tongue]);
}
