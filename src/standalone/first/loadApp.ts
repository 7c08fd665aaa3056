/** The product itself; its pane follows by the time a file is open. Can be asked for again after a failure. */
export async function loadApp() {
  const [{ App }, { Workspace }] = await Promise.all([
    import('../page/App'),
    import('../../taskpane/shell/lateWorkspace'),
  ]);
  Workspace.preload();
  return App;
}
