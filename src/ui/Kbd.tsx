import styles from './Kbd.module.css';

/** A key, or keys pressed together, as printed on the keyboard. */
export const Kbd = ({ children }: { readonly children: string }) => <kbd className={styles['kbd']}>{children}</kbd>;
