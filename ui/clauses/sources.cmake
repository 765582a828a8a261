set(ROOM_SOURCES
  ClauseContents.cpp ClauseContents.h
  ClauseSource.h
  ClauseWords.cpp ClauseWords.h
  ClausesPage.cpp ClausesPage.h
  DiffSection.cpp DiffSection.h
  DiffView.cpp DiffView.h
  LibrarySection.cpp LibrarySection.h
  PositionBoard.cpp PositionBoard.h
  PositionColumn.cpp PositionColumn.h
  ReadingList.cpp ReadingList.h
  RequiredSection.cpp RequiredSection.h
  VersionInput.cpp VersionInput.h)
