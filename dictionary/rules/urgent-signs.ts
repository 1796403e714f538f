import type { Sign } from '../schema';
import type { Fault } from '../written/fault';
import { LANGUAGES } from '../written/texts';
import type { YamlFile } from '../written/yaml-file';
import type { Rule } from './rule';
import { foldSign, type SignList, signListsOf } from './written-signs';

const AMBULANCE = { ja: /救急車|119/, en: /ambulance|119/i } as const;
const SENTENCES = { ja: /[^。]+/g, en: /[^.!?]+(?:\.(?=\d)[^.!?]+)*/g } as const;

/**
 * The two halves of what a reader is told agree. A sign in a sentence of `whenToCall` that speaks
 * of an ambulance is an emergency, unless it says why not; and each emergency stands, in both
 * languages and in the same words, in such a sentence.
 */
export const urgentSignsAgree: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) =>
    signListsOf(entry).flatMap((list) => checkList(list, list.action ?? 'unknown', yaml)),
  );

function checkList(list: SignList, otherwise: string, yaml: YamlFile): Fault[] {
  const urgent = {
    ja: urgentSentences('ja', list.whenToCall?.ja),
    en: urgentSentences('en', list.whenToCall?.en),
  };
  const isEmergency = ({ action }: Sign) => (action ?? otherwise) === 'emergency';
  const emergencies = list.signs.filter(isEmergency);
  const others = {
    ja: without(urgent.ja, emergencies, 'ja'),
    en: without(urgent.en, emergencies, 'en'),
  };
  const faults = list.signs.flatMap((sign, i) => {
    const path = [...list.path, i];
    const among = isEmergency(sign) ? urgent : others;
    const missing = LANGUAGES.filter((language) => !standsIn(sign, language, among[language]));
    if (isEmergency(sign)) {
      return missing.map((language) =>
        yaml.faultAt(
          path,
          `${sign[language]} is an emergency, but no sentence of whenToCall.${language} with an ambulance has these words`,
        ),
      );
    }
    if (missing.length === LANGUAGES.length || sign.why) return [];
    const what = `whenToCall calls an ambulance for ${sign.ja}`;
    return [yaml.faultAt(path, `${what}: make it an emergency, or say why not`)];
  });
  const isUrgent = urgent.ja.length + urgent.en.length > 0;
  if (!isUrgent || emergencies.length > 0) return faults;
  return [
    ...faults,
    yaml.faultAt(list.path, 'whenToCall speaks of an ambulance, but no sign is an emergency'),
  ];
}

function urgentSentences(language: 'ja' | 'en', text = ''): string[] {
  return (text.match(SENTENCES[language]) ?? [])
    .filter((sentence) => AMBULANCE[language].test(sentence))
    .map(foldSign);
}

/** What is left of sentences without these signs: 力が入らない stands in 片方の手足に力が入らない. */
function without(
  sentences: readonly string[],
  signs: readonly Sign[],
  language: 'ja' | 'en',
): string[] {
  const words = signs.map((sign) => foldSign(sign[language]));
  return sentences.map((sentence) =>
    words
      .toSorted((a, b) => b.length - a.length)
      .reduce((left, sign) => left.replaceAll(sign, '|'), sentence),
  );
}

function standsIn(sign: Sign, language: 'ja' | 'en', sentences: readonly string[]): boolean {
  const words = foldSign(sign[language]);
  return sentences.some((sentence) => sentence.includes(words));
}
