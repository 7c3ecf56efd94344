import { type ReactNode, useEffect, useState } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

interface DownloadLinkProps {
  /** The file in pieces, to be joined as they are. */
  readonly chunks: readonly string[];
  readonly mediaType: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** A link that looks like the main button and saves a file made here. */
export function DownloadLink({ chunks, mediaType, name, children }: DownloadLinkProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([...chunks], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [chunks, mediaType]);
  return (
    <a className={classes(styles['button'], styles['main'], styles['link'])} href={address} download={name}>
      {children}
    </a>
  );
}
