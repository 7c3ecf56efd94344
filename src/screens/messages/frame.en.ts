/** The frame around all screens. */
export const frameEn = {
  product: 'Galley',
  navigation: 'Screens',
  skip: 'Skip to the content',
  library: 'Library',
  export: 'Export',
  settings: 'Settings',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  loading: 'Loading…',
  unknownRoute: ({ address }: { address: string }) => `There is nothing at “${address}”. This is the library.`,
  leftUnsaved: ({ name }: { name: string }) =>
    `“${name}”: its last steps are not on the disk yet. They are kept as long as this tab is open.`,
  goThere: 'Go there',
  faultTitle: 'This screen broke.',
  faultText: 'It is our mistake, not yours. Everything saved before is still in the library.',
  faultReload: 'Load Galley anew',
  faultLibrary: 'Back to the library',
};
