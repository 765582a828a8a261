set(ROOM_SOURCES
  FactWriter.cpp FactWriter.h
  LineageImporter.h
  SourceFile.cpp SourceFile.h)
