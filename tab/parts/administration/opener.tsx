import { Button, type ButtonProps, useRestoreFocusTarget } from '@fluentui/react-components';

/** A button that opens a dialog. The focus comes back to it when the dialog is closed. */
export function Opener({ children, onClick, ...props }: OpenerProps) {
  return (
    <Button {...useRestoreFocusTarget()} {...props} onClick={() => onClick()}>
      {children}
    </Button>
  );
}

type OpenerProps = Pick<
  ButtonProps,
  'appearance' | 'size' | 'icon' | 'className' | 'aria-label' | 'aria-describedby' | 'disabledFocusable'
> & { readonly children: string; readonly onClick: () => void };
