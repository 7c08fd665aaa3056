/**
 * Ties a ribbon button (its FunctionName in the manifest) to a job. Excel is told that it ended whatever comes of it:
 * else the button stays dead for minutes.
 */
export function onRibbonButton(name: string, job: () => Promise<unknown>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void job().finally(() => {
      event.completed();
    });
  });
}

/** Opens the pane, where Excel lets a ribbon button do so (one runtime for both); else nothing happens. */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
