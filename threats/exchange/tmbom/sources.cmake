set(ROOM_SOURCES
  TmBomFormat.cpp TmBomFormat.h
  TmBomReader.cpp TmBomReader.h
  TmBomWords.cpp TmBomWords.h
  TmBomWriter.cpp TmBomWriter.h)
