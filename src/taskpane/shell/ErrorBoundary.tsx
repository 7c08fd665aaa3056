import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  /** What stands in place of the part that failed. */
  readonly fallback: (details: string, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Catches what a view throws, a part that could not be loaded among it, and shows it instead of a blank pane. */
export class ErrorBoundary extends Component<Props, { readonly details: string | null }> {
  override state: { readonly details: string | null } = { details: null };

  static getDerivedStateFromError(error: unknown): { readonly details: string } {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override componentDidCatch(_: Error, { componentStack }: ErrorInfo): void {
    this.setState(({ details }) => ({ details: `${details ?? ''}\n${componentStack ?? ''}`.trim() }));
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return this.props.fallback(details, () => {
      this.setState({ details: null });
    });
  }
}
