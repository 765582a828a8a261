set(ROOM_SOURCES
  DataAddress.cpp DataAddress.h
  FactWriter.cpp FactWriter.h
  LineageImporter.h
  SourceFile.cpp SourceFile.h
  SourceText.cpp SourceText.h)
