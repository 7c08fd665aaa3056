import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../taskpane/kit/WordsContext';
import { pageWords } from '../words/page';

const useStyles = makeStyles({
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    margin: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  drop: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The page before anything is open. */
export function Welcome({
  onOpen,
  onSample,
  onBlank,
}: {
  onOpen: () => void;
  onSample: () => void;
  onBlank: () => void;
}) {
  const styles = useStyles();
  const words = useWords(pageWords);
  return (
    <div data-region="" className={styles.welcome}>
      <h2 className={styles.drop}>{words.drop}</h2>
      <Button appearance="primary" size="large" onClick={onOpen}>
        {words.open}
      </Button>
      <p className={styles.hint}>{words.stays}</p>
      <p className={styles.hint}>{words.begin}</p>
      <div className={styles.buttons}>
        <Button onClick={onSample}>{words.sample}</Button>
        <Button onClick={onBlank}>{words.blank}</Button>
      </div>
    </div>
  );
}
