const PATIENCE = 5000;
const PAUSE = 50;

/** Repeats the assertion until it holds; after five seconds its own failure is the test's. */
export async function eventually(assertion: () => void | Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
