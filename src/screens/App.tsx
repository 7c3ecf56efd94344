import { lazy, type ReactNode, Suspense } from 'react';
import { Frame } from './Frame.tsx';
import { LeftWork } from './LeftWork.tsx';
import { ImportArea } from './library/ImportArea.tsx';
import { LibraryScreen } from './library/LibraryScreen.tsx';
import { MessagesProvider } from './messages/MessagesProvider.tsx';
import { NoticesProvider } from './notices.tsx';
import type { Route } from './route.ts';
import { type Services, ServicesContext } from './services.ts';
import { useAppearance } from './useAppearance.ts';
import { useRoute } from './useRoute.ts';

/** Nobody's first screens, and so fetched after it. */
export const exportScreen = async () => ({ default: (await import('./export/ExportScreen.tsx')).ExportScreen });
export const settingsScreen = async () => ({
  default: (await import('./settings/SettingsScreen.tsx')).SettingsScreen,
});
const ExportScreen = lazy(exportScreen);
const SettingsScreen = lazy(settingsScreen);

export type PageRoute = Extract<Route, { screen: 'page' }>;

interface AppProps {
  readonly services: Services;
  /** The review screen of a page. */
  readonly page: (route: PageRoute) => ReactNode;
}

/** All of the interface. */
export function App({ services, page }: AppProps) {
  const route = useRoute();
  useAppearance(services.settings);
  return (
    <ServicesContext value={services}>
      <MessagesProvider settings={services.settings}>
        <NoticesProvider>
          <LeftWork />
          <ImportArea pasting={route.screen === 'library'}>
            <Frame route={route}>{screenOf(route, page)}</Frame>
          </ImportArea>
        </NoticesProvider>
      </MessagesProvider>
    </ServicesContext>
  );
}

function screenOf(route: Route, page: AppProps['page']): ReactNode {
  switch (route.screen) {
    case 'page':
      return page(route);
    case 'export':
      return (
        <Suspense fallback={null}>
          <ExportScreen key={route.page} page={route.page} />
        </Suspense>
      );
    case 'settings':
      return (
        <Suspense fallback={null}>
          <SettingsScreen />
        </Suspense>
      );
    case 'library':
      return <LibraryScreen />;
    case 'unknown':
      return <LibraryScreen unknown={route.address} />;
  }
}
