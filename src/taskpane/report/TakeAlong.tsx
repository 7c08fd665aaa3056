import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { CopyBox } from '../kit/CopyBox';
import { Disclosure } from '../kit/Disclosure';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import { reportWords } from '../words/report';
import type { MadeReport } from './madeReport';
import { plainTextOf } from './plainText';
import { saveFile } from './saveFile';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Ways to take the report along: as a file, or by copying where downloads are blocked. */
export function TakeAlong({ report: { name, html, json } }: { report: MadeReport }) {
  const styles = useStyles();
  const words = useWords(reportWords);
  const [saved, setSaved] = useState<string | null>(null);
  const text = useMemo(() => plainTextOf(html), [html]);
  const save = (file: string, type: string, content: string) => () => {
    saveFile(file, type, content);
    setSaved(file);
  };
  return (
    <>
      <Section title={words.saveTitle} level={3}>
        <div className={styles.actions}>
          <Button className={styles.button} onClick={save(`${name}.html`, 'text/html', html)}>
            {words.saveHtml}
          </Button>
          <Button className={styles.button} onClick={save(`${name}.json`, 'application/json', json)}>
            {words.saveJson}
          </Button>
        </div>
        <p className={styles.note} role="status">
          {saved === null ? '' : words.saving(saved)}
        </p>
      </Section>
      <Section title={words.copyTitle} level={3}>
        <p className={styles.note}>{words.copyIntro}</p>
        <div>
          {[
            [words.text, text],
            [words.html, html],
            [words.json, json],
          ].map(([label = '', content = '']) => (
            <Disclosure key={label} summary={label}>
              <CopyBox label={label} text={content} rows={6} />
            </Disclosure>
          ))}
        </div>
      </Section>
    </>
  );
}
