import type { Labels } from './labels';

export const en: Labels = {
  kinds: {
    disease: 'disease',
    symptom: 'symptom',
    drug: 'medicine',
    'drug-class': 'type of medicine',
    'medicine-group': 'group of medicines',
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

  built: {
    parts: 'Parts of the word',
    onlyBrief: 'This is a short explanation. A full one is not there yet.',
    fromParts:
      'This is put together from the meanings of the parts. A full explanation is not there yet.',
    about: (name) => `About “${name}”`,
    isNameOf: (name, substance) => `“${name}” is a brand name of ${substance}.`,
    isMedicine: (name) => `“${name}” is the name of a medicine’s substance.`,
    substanceNote: 'What follows is about this substance.',
    classNote: (name) =>
      `What follows is about this kind of medicine, “${name}”. Not everything is true of this one.`,
    widerNote: (name) =>
      `What follows is about the wider word “${name}”. Not everything is true of this one.`,
  },

  uses: 'What it is given for',
  tellFirst: 'What to tell the doctor before it starts',
  classes: 'Type of medicine',
  members: 'Medicines of this type',
  listedBy: 'Treatments that list this',
  onThisPage: 'on this page',
  showAll: (count) => `show all (${count})`,

  living: 'Living with it',
  livingParts: {
    stopping: 'Stopping it',
    onset: 'Until it works',
    driving: 'Driving',
    alcohol: 'Alcohol',
    missedDose: 'A missed dose',
  },

  commonEffects: 'Common side effects',
  lessCommon: 'Less common (fewer than 1 in 100 people)',
  incomplete: {
    none: 'These are not all side effects.',
    serious: 'The serious ones are all that the label names; the others are not all.',
  },
  monitoring: 'Check-ups',
  doNotStop: {
    medicine: 'Do not stop it on your own.',
    treatment: 'Do not stop it on your own.',
  },
  firstStep: {
    emergency: 'With an emergency sign, call 119 first.',
    'same-day': 'With a same-day sign, contact a hospital first.',
    calm: 'A hospital or pharmacy can help with worries about it.',
  },

  actions: {
    emergency: 'Call an ambulance for',
    'same-day': 'Contact a doctor today for',
    'next-visit': 'Tell at the next visit',
    watch: 'Keep an eye on',
  },
  ambulanceNumber: 'dial 119',
  moreSigns: (count) => `${count} more`,
  signCount: (count) => (count === 1 ? '1 sign' : `${count} signs`),
  whatTheyMean: 'what they may mean',
  whereToAsk: {
    title: 'In doubt: dial #7119; for a child, #8000',
    adults:
      'At #7119, nurses and doctors tell you by telephone whether to call an ambulance or go to a hospital now. Some areas do not have it; there, a clinic nearby or the city office can tell you where to go. If it is clearly urgent, dial 119.',
    children:
      'At #8000, children’s nurses and doctors answer questions about a sick child on holidays and at night. It exists everywhere in Japan; the hours differ from place to place.',
    saying:
      'Tell 119 where you are, what happened to whom, and which medicines the person uses. Words for the telephone in Japanese:',
  },
  care: 'How it is handled',
  whenToCall: 'When to call',

  inThisLanguage: 'English',
  readOn: 'Read on',
  readLess: 'Show less',

  related: 'Related words',
  back: 'Back to the word before',
  about: (name) => `About “${name}”`,
  sources: 'Sources',
  opensInNewTab: 'opens in a new tab',
  seen: (date) => `seen ${date}`,
  notReviewed: 'Not yet checked by a medical professional',
  reviewedBy: (by, date) => `Checked by a medical professional: ${by} (${date})`,
  footer: 'General information. It does not replace a doctor.',

  tools: {
    more: 'More',
    furigana: 'Furigana over the Japanese',
    speak: 'Read aloud',
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
    searchHint: 'kana, romaji too',
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
    pauseEverywhere: 'Pause on all sites',
    privateWindow: 'In a private window, no choice about a site is kept.',
    localFiles: 'files on this device',
    why: {
      paused: 'Paused on all sites for now.',
      'site-off': 'Marks are switched off for this site.',
      quiet: 'This page has few medical words, so nothing is marked.',
      'browser-page': 'This page belongs to the browser. Nothing can be marked here.',
      'not-text': 'Pictures, films and PDF files cannot be marked.',
      'opened-before':
        'This page seems to have been open before Yogo Loupe was installed or updated.',
      'no-permission': 'Yogo Loupe is not allowed to read pages yet.',
      foreign: 'This page seems to be neither in Japanese nor in English.',
      'no-words': 'No word of the dictionary stands on this page.',
      unwanted: 'No word on this page is among those you chose to mark.',
      loading: 'Waiting for the page to load.',
      reading: 'Reading the page.',
      failed: 'This page could not be read.',
    },
    whyAdvice: {
      'browser-page': 'You can still look up words above.',
      'not-text': 'You can still look up words above.',
      'opened-before': 'If reloading does not help, no extension may run on this page.',
      unwanted: 'You can change that below, under “Marks and furigana”.',
    },
    remedies: {
      resume: 'End the pause',
      'turn-on': 'Mark words on this site',
      'mark-anyway': 'Mark this page anyway',
      reload: 'Reload the page',
      allow: 'Allow',
    },
    unread: (count) =>
      count === 1
        ? '1 place of this page could not be read.'
        : `${count} places of this page could not be read.`,
    copyFailures: 'Copy a report',
    copiedFailures: 'Copied. It holds nothing of the page.',
    pageTerms: 'Words on this page',
    pageOrder: 'by place',
    countOrder: 'by count',
    order: 'Order',
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    place: (number, count) => `${number}/${count} places`,
    goTo: 'to its next place on the page',
    explain: 'About',
    marking: 'Marks and furigana',
    markedWords: 'Words to mark',
    words: { specialist: 'specialist only', usual: 'usual', all: 'all' },
    repeated: 'The same word',
    occurrences: { first: 'once a section', all: 'every time' },
    marksNamesAndParts:
      'Also mark names of medicines and words told by their parts, with a finer line',
    marksEveryPage: 'Also mark pages with few medical words',
    hiddenWords: 'Words you chose not to mark',
    everySite: 'on any site',
    showAgain: 'Mark again',
    explanationLanguage: 'Explanations in',
    bothLanguages: 'Both',
    reduced: 'The word-splitting dictionary did not load, so only certain words are marked.',
  },
};
