/**
 * Counts the steps of a backtracking search, as browsers run regular expressions: how often one
 * place of a text is tried against one part of an expression. Clocks differ; steps do not.
 */
type Done = (at: number) => boolean;
type Part = (text: string, at: number, done: Done) => boolean;

/** Thrown where counting on would tell no more. */
export const TOO_MANY = new Error('too many steps');

/** @returns how many steps the search for all matches in a text takes; at most `most` */
export function stepsOf({ source, flags }: RegExp, text: string, most: number): number {
  let steps = 0;
  const count = () => {
    if (++steps > most) throw TOO_MANY;
  };
  const whole = compile(source, flags, count);
  const isSticky = source.startsWith('^');
  try {
    for (let at = 0; at <= text.length; ) {
      let end = -1;
      whole(text, at, (to) => {
        end = to;
        return true;
      });
      if (isSticky) break;
      at = Math.max(at + 1, end);
    }
  } catch (error) {
    if (error !== TOO_MANY) throw error;
  }
  return steps;
}

function compile(source: string, flags: string, count: () => void): Part {
  const tokens = source.match(
    /\\u\{[^}]*\}|\\p\{[^}]*\}|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\]])*\]|\(\?(?:<[=!]|[:=!])|\{\d+(?:,\d*)?\}|[\s\S]/giu,
  )!;
  let next = 0;

  const alternatives = (): Part => {
    const all = [sequence()];
    while (tokens[next] === '|') {
      next++;
      all.push(sequence());
    }
    return (text, at, done) => all.some((one) => one(text, at, done));
  };

  const sequence = (): Part => {
    const parts: Part[] = [];
    while (next < tokens.length && tokens[next] !== '|' && tokens[next] !== ')')
      parts.push(quantified());
    return (text, at, done) => {
      const from = (i: number, here: number): boolean =>
        i === parts.length ? done(here) : parts[i]!(text, here, (to) => from(i + 1, to));
      return from(0, at);
    };
  };

  const quantified = (): Part => {
    const part = single();
    const sign = tokens[next] ?? '';
    const bounds = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }[sign] ?? boundsOf(sign);
    if (!bounds) return part;
    next++;
    const [least = 0, greatest = 0] = bounds;
    return (text, at, done) => {
      const goOn = (times: number, here: number): boolean => {
        count();
        const more = () => part(text, here, (to) => to > here && goOn(times + 1, to));
        return (times < greatest && more()) || (times >= least && done(here));
      };
      return goOn(0, at);
    };
  };

  const single = (): Part => {
    const token = tokens[next++]!;
    if (token === '(' || token === '(?:') return group((inner) => inner);
    if (token === '(?=')
      return group((inner) => (text, at, done) => inner(text, at, () => true) && done(at));
    if (token === '(?!')
      return group((inner) => (text, at, done) => !inner(text, at, () => true) && done(at));
    // What is looked for behind a place is one character everywhere here.
    if (token === '(?<=')
      return group(
        (inner) => (text, at, done) => inner(text, at - 1, (to) => to === at) && done(at),
      );
    if (token === '(?<!')
      return group(
        (inner) => (text, at, done) => !inner(text, at - 1, (to) => to === at) && done(at),
      );
    if (token === '^') return (_, at, done) => at === 0 && done(at);
    if (token === '$') return (text, at, done) => at === text.length && done(at);
    if (token === '\\b')
      return (text, at, done) => isWord(text, at - 1) !== isWord(text, at) && done(at);
    // A group that is repeated by its number is one vowel.
    const one = new RegExp(
      `^(?:${token === '\\1' ? '[aiueo]' : token})$`,
      flags.replace(/[gy]/g, ''),
    );
    return (text, at, done) => {
      count();
      const character = flags.includes('u')
        ? String.fromCodePoint(text.codePointAt(at) ?? 0)
        : text.charAt(at);
      return at >= 0 && at < text.length && one.test(character) && done(at + character.length);
    };
  };

  const group = (make: (inner: Part) => Part): Part => {
    const inner = alternatives();
    next++;
    return make(inner);
  };

  return alternatives();
}

function boundsOf(sign: string): number[] | undefined {
  const [, least, comma, greatest] = /^\{(\d+)(,?)(\d*)\}$/.exec(sign) ?? [];
  if (least === undefined) return undefined;
  return [
    Number(least),
    comma === '' ? Number(least) : greatest === '' ? Infinity : Number(greatest),
  ];
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && /\w/.test(text.charAt(at));
}
