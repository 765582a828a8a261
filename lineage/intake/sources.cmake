set(ROOM_SOURCES
  DataAddress.cpp DataAddress.h
  FactWriter.cpp FactWriter.h
  LineageImporter.h
  SourceFile.cpp SourceFile.h
  SourceReading.cpp SourceReading.h
  SourceText.cpp SourceText.h)
