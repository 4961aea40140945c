import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown instead of what threw. */
  readonly failed: ReactNode;
  /** A change of it gives what threw another chance. */
  readonly resetOn: string;
  readonly children: ReactNode;
}

/** Keeps what a part throws while it is drawn from taking the page down with it. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ resetOn }: Props) {
    if (this.state.failed && resetOn !== this.props.resetOn) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? this.props.failed : this.props.children;
  }
}
