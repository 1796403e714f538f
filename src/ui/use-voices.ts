import { useEffect, useState } from 'preact/hooks';
import type { Voice } from './voice';

/** What a voice says of itself, asked once: Firefox 153 was seen to crash where it was asked again. */
export interface KnownVoice extends Voice {
  readonly voice: SpeechSynthesisVoice;
}

/** The voices of this machine and others, as they become known; none where nothing can speak. */
export function useVoices(): readonly KnownVoice[] {
  const [voices, setVoices] = useState<readonly KnownVoice[]>([]);
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    if (!speech) return;
    const watching = new AbortController();
    const look = () => setVoices(Array.from(speech.getVoices(), knowVoice));
    speech.addEventListener('voiceschanged', look, { signal: watching.signal });
    look();
    return () => watching.abort();
  }, []);
  return voices;
}

function knowVoice(voice: SpeechSynthesisVoice): KnownVoice {
  const { lang, localService } = voice;
  return { lang, localService, default: voice.default, voice };
}
