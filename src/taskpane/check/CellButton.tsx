import { Button } from '@fluentui/react-components';
import { cellName, type Address } from '../../sheet/index';
import { useWords } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import { checkWords } from '../words/check';
import { areaOf } from './targets';

/** A cell's address that goes to the cell. `item` says what stands there, to those who hear the button. */
export function CellButton({
  pane,
  sheetId,
  cell,
  item,
}: {
  pane: Pane;
  sheetId: string;
  cell: Address;
  item: string;
}) {
  const words = useWords(checkWords);
  const name = cellName(cell);
  return (
    <Button
      size="small"
      aria-label={words.goTo(name, item)}
      onClick={() => void pane.actions.goTo(sheetId, areaOf(cell))}
    >
      {words.goToCell(name)}
    </Button>
  );
}
