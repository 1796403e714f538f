import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../glossary/entry';
import { useTongues } from './language-context';
import { spokenTexts } from './spoken';
import { ToolButton } from './tool-button';
import { type KnownVoice, useVoices } from './use-voices';
import { chooseVoice } from './voice';

/** Reads the entry aloud, and stops when pressed again or when the card goes; nothing without a voice. */
export function ReadAloud({ entry }: { entry: Entry }) {
  const voices = useVoices();
  const [isSpeaking, setSpeaking] = useState(false);
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  const speakers = useTongues().flatMap((tongue) => {
    const known = chooseVoice(voices, tongue);
    return known ? [{ tongue, known }] : [];
  });
  if (speakers.length === 0) return null;
  const start = () => {
    const readings = speakers.flatMap(({ tongue, known }) =>
      spokenTexts(entry, tongue).map((text) => utter(text, known)),
    );
    const listening = new AbortController();
    const end = () => {
      stop.current = () => {};
      listening.abort();
      setSpeaking(false);
    };
    stop.current = () => {
      end();
      speechSynthesis.cancel();
    };
    const { signal } = listening;
    for (const type of ['end', 'error'] as const) {
      readings.at(-1)?.addEventListener(type, end, { signal });
    }
    for (const reading of readings) speechSynthesis.speak(reading);
    setSpeaking(true);
  };
  return (
    <ToolButton
      tool="speak"
      name={(labels) => labels.tools.speak}
      isPressed={isSpeaking}
      onPress={() => (isSpeaking ? stop.current() : start())}
    />
  );
}

function utter(text: string, { lang, voice }: KnownVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = lang;
  return utterance;
}
