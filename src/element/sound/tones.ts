/**
 * Numbers as tones of Web Audio. A tone is an oscillator, its pitch and an envelope: a few lines. The libraries for
 * sonification bring a keyboard, captions and a focus of their own, which the element has already.
 */
import { pitchOf } from "./pitch.js";

/** How loud, beside a page that may say something at the same time; 1 is as loud as can be. */
const LEVEL = 0.2;

/** How long a tone takes to come and to go, so that nothing clicks, in seconds. */
const EDGE = 0.012;

/** Numbers that follow one another faster than this are one tone that moves: apart they would be a buzz. */
const APART = 0.06;

/** What sounds of the time that a number has. */
const SOUNDING = 0.85;

/** Plans the tones of these numbers from that moment on, so many seconds each; `null` is silence. */
export function planTones(
  context: AudioContext,
  values: readonly (number | null)[],
  start: number,
  each: number,
): void {
  const oscillator = context.createOscillator();
  const { gain } = connected(context, oscillator);
  const most = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const isApart = each >= APART;
  const isSilent = (index: number) => isApart || (values[index] ?? null) === null;
  gain.setValueAtTime(0, start);
  values.forEach((value, index) => {
    if (value === null) return;
    const from = start + index * each;
    const to = from + each * (isApart ? SOUNDING : 1);
    const edge = Math.min(EDGE, each / 3);
    oscillator.frequency.setValueAtTime(pitchOf(value, most), from);
    if (isSilent(index - 1)) {
      gain.setValueAtTime(0, from);
      gain.linearRampToValueAtTime(LEVEL, from + edge);
    }
    if (isSilent(index + 1)) {
      gain.setValueAtTime(LEVEL, to - edge);
      gain.linearRampToValueAtTime(0, to);
    }
  });
  oscillator.start(start);
  oscillator.stop(start + values.length * each);
}

/** A soft tone that small loudspeakers can play low, by way of what opens and closes it. */
function connected(context: AudioContext, oscillator: OscillatorNode): GainNode {
  const opening = context.createGain();
  oscillator.type = "triangle";
  oscillator.connect(opening);
  opening.connect(context.destination);
  return opening;
}
