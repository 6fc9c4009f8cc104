import type { ReactNode } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";

type Props = { label: string; className: string; onClose: () => void; children: ReactNode };

/** A sheet over the page. It is drawn beside the page, not in it: it says again which side it belongs to. */
export function SheetFrame({ label, className, onClose, children }: Props) {
  return (
    <ModalOverlay
      className="veil"
      data-side="staff"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className={`over ${className}`}>
        <Dialog aria-label={label}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}
