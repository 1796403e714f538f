/** What Firefox calls the extension outside: see the manifest. */
export const GECKO_ID = 'yogo-loupe@yogo-loupe.invalid';
