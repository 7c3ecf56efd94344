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
  faultTitle: 'This screen broke.',
  faultText: 'It is our mistake, not yours. Everything saved before is still on the shelf.',
  faultReload: 'Load Galley anew',
  faultLibrary: 'Back to the library',
};
