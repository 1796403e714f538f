/** Why nothing is marked on a page. */
export type UnmarkedReason =
  | 'paused'
  | 'site-off'
  /** Too little of it is about medicine. */
  | 'quiet'
  /** Extensions may not run there. */
  | 'browser-page'
  | 'not-text'
  /** It was open before the extension was there. */
  | 'opened-before'
  | 'no-permission'
  | 'foreign'
  /** Nothing of the dictionary stands there. */
  | 'no-words'
  /** What stands there is not what the reader wants marked. */
  | 'unwanted'
  | 'loading'
  | 'reading'
  /** Reading it could not begin. */
  | 'failed';

/** What a reader can do about it at once. */
export type Remedy = 'resume' | 'turn-on' | 'mark-anyway' | 'reload' | 'allow';
