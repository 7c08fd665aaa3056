import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../kit/WordsContext';
import { causeWords } from '../words/cause';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** A text as it stands on the form. */
export function Quotation({ title, text }: { title: string; text: string }) {
  const styles = useStyles();
  const words = useWords(causeWords);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <blockquote className={styles.text}>{text.trim() === '' ? words.blankText : text.trim()}</blockquote>
    </figure>
  );
}
