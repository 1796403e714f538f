/** Settings under which a fixture needs no more than the word that its test is about. */
export const EVERYTHING = { occurrences: 'all', words: 'all', marksEveryPage: true };
