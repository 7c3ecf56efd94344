import styles from './Kbd.module.css';

/** A key, or keys pressed together, as printed on the keyboard; nothing where there is no key. */
export const Kbd = ({ children }: { readonly children: string }) =>
  children === '' ? null : <kbd className={styles['kbd']}>{children}</kbd>;
