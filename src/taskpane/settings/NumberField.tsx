import { useState } from 'react';
import { TextField } from '../kit/TextField';
import { useWords } from '../kit/WordsContext';
import { settingsWords } from '../words/settings';
import { readTyped, typedText, type NumberUnit } from './numberText';

/**
 * A figure of the settings. It is saved on Enter or when the field is left; blank takes the setting away. What is no
 * figure within the bounds stays in the field with a sentence beside it, and is not saved.
 */
export function NumberField({
  label,
  hint,
  unit,
  bounds,
  value,
  onSave,
}: {
  label: string;
  hint: string;
  unit: NumberUnit;
  /** Of the value itself, both included. */
  bounds: readonly [number, number];
  /** undefined: not set. */
  value: number | undefined;
  onSave: (value: number | null) => void;
}) {
  const words = useWords(settingsWords);
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const [saved, setSaved] = useState<{ readonly value: number | undefined } | null>(null);
  const [low, high] = bounds;
  const commit = () => {
    if (draft === null) return;
    const typed = readTyped(draft, unit, bounds);
    if (typed.kind === 'notNumber' || typed.kind === 'outOfBounds') return setIsRefused(true);
    const next = typed.kind === 'value' ? typed.value : undefined;
    setDraft(null);
    if (next === value) return;
    setSaved({ value: next });
    onSave(next ?? null);
  };
  const sentence =
    draft !== null && readTyped(draft, unit, bounds).kind === 'outOfBounds'
      ? words.outOfBounds
      : words.notNumber;
  const error = `${sentence(typedText(low, unit), typedText(high, unit))}${words.notSaved}`;
  const isSaved = saved !== null && draft === null && saved.value === value;
  return (
    <TextField
      label={label}
      hint={isSaved ? `${hint}${words.alsoSaved}` : hint}
      value={draft ?? (value === undefined ? '' : typedText(value, unit))}
      error={isRefused ? error : undefined}
      inputMode="decimal"
      onChange={(text) => {
        setDraft(text);
        setIsRefused(false);
      }}
      onCommit={commit}
    />
  );
}
