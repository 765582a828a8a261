set(ROOM_SOURCES
  CsvCells.cpp CsvCells.h
  EdgeListColumns.cpp EdgeListColumns.h
  EdgeListImporter.cpp EdgeListImporter.h
  EdgeListRow.cpp EdgeListRow.h)
