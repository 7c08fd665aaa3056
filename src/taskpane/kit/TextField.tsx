import { mergeClasses } from '@fluentui/react-components';
import { useId, type HTMLAttributes } from 'react';
import { useFieldStyles } from './fieldStyles';
import { Icon } from './Icon';

/** A labelled text, on one line or (`rows`) on several. `error` stands beside it in words. */
export function TextField({
  label,
  value,
  onChange,
  onCommit,
  hint,
  error,
  rows,
  inputMode,
  placeholder,
  isReadOnly = false,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The field is left, or Enter was pressed in a field of one line. */
  onCommit?: () => void;
  hint?: string | undefined;
  error?: string | undefined;
  rows?: number;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  placeholder?: string;
  isReadOnly?: boolean;
}) {
  const styles = useFieldStyles();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    readOnly: isReadOnly,
    placeholder,
    'aria-invalid': error !== undefined,
    'aria-describedby': described === '' ? undefined : described,
    onBlur: onCommit,
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...shared}
          type="text"
          inputMode={inputMode}
          className={mergeClasses(styles.control, error !== undefined && styles.wrong)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onCommit?.();
          }}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          className={mergeClasses(styles.control, styles.area, error !== undefined && styles.wrong)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <div id={`${id}-error`} className={styles.error}>
          <Icon name="problem" />
          <span>{error}</span>
        </div>
      )}
    </div>
  );
}
