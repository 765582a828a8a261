set(ROOM_SOURCES
  FrameworkDiff.cpp FrameworkDiff.h
  FrameworkReader.cpp FrameworkReader.h
  FrameworkRelease.cpp FrameworkRelease.h
  FrameworkShelf.cpp FrameworkShelf.h
  FrameworkTexts.h)
