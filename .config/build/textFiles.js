/** Adds files whose text the build makes itself. */
export class TextFilesPlugin {
  /** @param {Readonly<Record<string, string>>} files Texts by name below dist/. */
  constructor(files) {
    this.files = files;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('TextFilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'TextFilesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, text] of Object.entries(this.files))
            compilation.emitAsset(name, new sources.RawSource(text));
        },
      );
    });
  }
}
