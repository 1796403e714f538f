import type { Language } from '../settings/settings';
import { LanguageContext } from './language-context';
import { Label } from './runs';

/** Why there is no entry to show: not yet, no answer, or none under this id. */
export type CardState = 'loading' | 'failed' | 'missing';

/** Stands where the card will stand, in its shape, so that nothing jumps when it comes. */
export function CardNotice({ state, language }: { state: CardState; language: Language }) {
  return (
    <LanguageContext.Provider value={language}>
      <div class="theme card card-notice" role="status" aria-busy={state === 'loading'}>
        {state === 'loading' ? <Skeleton /> : <Failure state={state} />}
      </div>
    </LanguageContext.Provider>
  );
}

function Skeleton() {
  return (
    <div class="skeleton">
      <p class="unseen">
        <Label of={(labels) => labels.loading} />
      </p>
      <div class="bar bar-kind" />
      <div class="bar bar-headword" />
      <div class="bar" />
      <div class="bar bar-short" />
      <div class="bar" />
      <div class="bar bar-short" />
    </div>
  );
}

function Failure({ state }: { state: 'failed' | 'missing' }) {
  return (
    <div class="failure">
      <p class="failure-what">
        <Label below of={(labels) => labels[state]} />
      </p>
      <p>
        <Label
          below
          of={(labels) => (state === 'failed' ? labels.failedAdvice : labels.missingAdvice)}
        />
      </p>
    </div>
  );
}
