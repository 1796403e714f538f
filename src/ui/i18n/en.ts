import type { Labels } from './labels';

export const en: Labels = {
  kinds: {
    disease: 'disease',
    symptom: 'symptom',
    drug: 'medicine',
    'drug-class': 'type of medicine',
    treatment: 'treatment',
    test: 'test',
    anatomy: 'the body',
    concept: 'medical word',
  },
  families: {
    condition: 'diseases and symptoms',
    medicine: 'medicines and treatments',
    other: 'tests, the body and others',
  },
  misconception: 'Common misunderstanding',

  uses: 'What it is given for',
  tellFirst: 'What to tell the doctor before it starts',
  classes: 'Type of medicine',
  members: 'Medicines of this type',
  listedBy: 'Treatments that list this',
  onThisPage: 'on this page',
  showAll: (count) => `show all (${count})`,

  sideEffects: 'Side effects',
  incomplete: 'This is not the whole list.',
  serious: 'Signs of serious side effects, and whom to tell.',
  commonEffects: 'Common side effects',
  frequencyUnknown: 'How often it happens is not known',
  monitoring: 'Check-ups',
  doNotStop: {
    medicine: 'Do not stop a medicine on your own',
    treatment: 'Do not stop a treatment on your own',
  },
  firstStep: {
    emergency:
      'If there is an emergency sign listed above, an ambulance or the hospital comes first.',
    'same-day': 'If there is a same-day sign listed above, contact the hospital first.',
    calm: 'Your hospital or pharmacist can help with worries about it.',
  },

  actions: {
    emergency: 'Signs to call an ambulance now',
    'same-day': 'Signs to report the same day',
    'next-visit': 'Signs to mention at the next visit',
    watch: 'Signs to keep an eye on',
  },
  ambulanceNumber: 'dial 119',
  care: 'How it is handled',
  whenToCall: 'When to call',

  related: 'Related words',
  back: 'Back to the word before',
  about: (name) => `About “${name}”`,
  sources: 'Sources',
  opensInNewTab: 'opens in a new tab',
  seen: (date) => `seen ${date}`,
  notReviewed: 'Not yet checked by a medical professional',
  reviewedBy: (by, date) => `Checked by a medical professional: ${by} (${date})`,
  footer: 'General information, not a diagnosis or a substitute for treatment.',

  tools: {
    more: 'More',
    furigana: 'Furigana over the Japanese',
    pin: 'Keep open',
    close: 'Close',
    hide: {
      site: 'Do not mark this word on this site',
      everywhere: 'Do not mark this word on any site',
    },
    hidden: {
      site: 'Not marked on this site any more.',
      everywhere: 'Not marked on any site any more.',
    },
    undo: 'Undo',
    restored: 'Marked again.',
    copyReport: 'Copy a report of a mistake',
    copied: 'Copied, with a few words around it, without the address of the page.',
    notCopied: 'It could not be copied.',
  },

  loading: 'Loading the explanation',
  failed: 'The explanation could not be loaded.',
  failedAdvice: 'Reloading the page may help.',
  missing: 'There is no explanation for this word.',
  missingAdvice: 'The dictionary may have been updated.',

  popup: {
    title: 'Yogo Loupe',
    search: 'Find a medical word',
    searchHint: 'kanji, kana, romaji, English',
    results: 'Words found',
    found: (count) => (count === 1 ? '1 word' : `${count} words`),
    nothing: (query) => `Nothing found for “${query}”.`,
    nothingAdvice: 'Part of a word, kana, romaji or English works too.',
    nearest: 'The nearest words:',
    dictionaryFailed: 'The dictionary could not be loaded. Opening this window again may help.',
    back: 'Back',
    welcome: 'Point at an underlined word on the page, or tap it, and its explanation appears.',
    welcomeMarks: 'What the lines mean',
    showHere: 'Show on this site',
    localFiles: 'files on this device',
    unreadable: 'This page cannot be read.',
    unreadableAdvice:
      'It belongs to the browser, or was open before Yogo Loupe was installed. If it is an ordinary page, reload it.',
    explanationLanguage: 'Explanations in',
    bothLanguages: 'Both',
    reduced: 'The word-splitting dictionary did not load, so only certain words are marked.',
  },
};
