import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useMessages } from './messages/MessagesProvider.tsx';
import { hashOf } from './route.ts';

interface FaultBoundaryProps {
  /** When it changes, the screen is tried anew. */
  readonly place: string;
  readonly children: ReactNode;
}
interface FaultBoundaryState {
  readonly fault: Error | null;
  readonly place: string;
}

/** Where a screen breaks while it is drawn, a sentence and two ways out stand in its place. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { fault: null, place: this.props.place };

  static getDerivedStateFromError(fault: Error): Partial<FaultBoundaryState> {
    return { fault };
  }

  static getDerivedStateFromProps(props: FaultBoundaryProps, state: FaultBoundaryState): FaultBoundaryState {
    return props.place === state.place ? state : { fault: null, place: props.place };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault ? <Fault fault={fault} onLeave={() => this.setState({ fault: null })} /> : this.props.children;
  }
}

function Fault({ fault, onLeave }: { readonly fault: Error; readonly onLeave: () => void }) {
  const { frame } = useMessages();
  const leave = () => {
    window.location.hash = hashOf({ screen: 'library' });
    onLeave();
  };
  return (
    <>
      <h1 className="spoken">{frame.faultTitle}</h1>
      <EmptyState
        role="alert"
        title={frame.faultTitle}
        text={frame.faultText}
        detail={fault.message}
        actions={
          <>
            <Button onClick={() => window.location.reload()}>{frame.faultReload}</Button>
            <Button tone="main" onClick={leave}>
              {frame.faultLibrary}
            </Button>
          </>
        }
      />
    </>
  );
}
