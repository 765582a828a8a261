set(ROOM_SOURCES ProofFile.cpp ProofFile.h FormDraft.cpp FormDraft.h FormWork.h ErasureStart.cpp ErasureStart.h LineageSource.cpp LineageSource.h
  CommandPalette.cpp CommandPalette.h CommandRegistry.cpp CommandRegistry.h DraftStore.cpp DraftStore.h JobsModel.cpp
  JobsModel.h JobsPanel.cpp JobsPanel.h MainWindow.cpp MainWindow.h NavigationRail.cpp RailAccessible.cpp NavigationRail.h Page.cpp Page.h
  PageHost.cpp PageHost.h PassphraseKeeper.cpp PassphraseKeeper.h PassphraseQuestion.cpp PassphraseQuestion.h RecordFinder.cpp Session.cpp Session.h SessionRecordFinder.cpp ShellCommands.cpp ShortcutsPage.cpp
  ShortcutsPage.h StartMeasure.cpp StatusLine.cpp StatusLine.h UiSettings.cpp WelcomePage.cpp WelcomePage.h)
