set(ROOM_SOURCES CellText.cpp CodeVector.cpp Column.cpp CsvBlock.cpp CsvColumnChunk.cpp CsvGrammar.cpp CsvMerge.cpp CsvPlan.cpp
  CsvReader.cpp CsvSniffer.cpp FileBytes.cpp IntegerVector.cpp NumberText.cpp ReadReport.cpp StringDictionary.cpp Table.cpp
  TextEncoding.cpp)
