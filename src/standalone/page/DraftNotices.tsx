import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { Announcer } from '../../taskpane/kit/Announcer';
import { Notice } from '../../taskpane/kit/Notice';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { FoundDraft } from '../files/draftOffers';
import { draftsWords } from '../words/drafts';
import { AskBeforeDiscarding } from './AskBeforeDiscarding';
import { StuckNotice } from './StuckNotice';
import { useKeepingTrouble, type Drafts } from './useDrafts';

/** What there is to say of changes that are not saved: those of last time, and whether those of now are kept. */
export function DraftNotices({ drafts, version }: { drafts: Drafts; version: string }) {
  const words = useWords(draftsWords);
  const { offers } = drafts;
  const { found, stuck } = useSyncExternalStore(offers.subscribe, offers.getState);
  const trouble = useKeepingTrouble(drafts);
  const [asked, setAsked] = useState<readonly FoundDraft[]>([]);
  const names = found.map(({ name }) => name);
  const told = [
    ...(names.length === 0 ? [] : [words.found(names)]),
    ...stuck.map(({ name }) => words.notRestored(name)),
    ...(trouble === null ? [] : [words.notKept]),
  ].join(' ');
  return (
    <>
      {trouble === null ? null : (
        <Notice tone="warning" title={words.notKept}>
          {words.reasons[trouble]}
        </Notice>
      )}
      {names.length === 0 ? null : (
        <Notice
          tone="info"
          actions={
            <>
              <Button onClick={() => void offers.restore()}>{words.restore}</Button>
              <Button
                onClick={() => {
                  setAsked(found);
                }}
              >
                {words.discard}
              </Button>
            </>
          }
        >
          {words.found(names)}
        </Notice>
      )}
      {stuck.map((draft) => (
        <StuckNotice
          key={`${draft.session} ${draft.file}`}
          draft={draft}
          version={version}
          onDiscard={() => {
            setAsked([draft]);
          }}
        />
      ))}
      <AskBeforeDiscarding
        drafts={asked}
        onKeep={() => {
          setAsked([]);
        }}
        onDiscard={() => {
          setAsked([]);
          void offers.discard(asked);
        }}
      />
      <Announcer text={told} />
    </>
  );
}
