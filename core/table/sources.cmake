set(ROOM_SOURCES CanonicalCells.cpp CellText.cpp CodeVector.cpp Column.cpp ColumnBuilder.cpp CsvBlock.cpp CsvColumnChunk.cpp CsvGrammar.cpp CsvMerge.cpp
  CsvPlan.cpp CsvReader.cpp CsvSniffer.cpp FileBytes.cpp IntegerVector.cpp JsonLinesReader.cpp JsonRecordSource.cpp JsonRow.cpp
  NumberText.cpp ReadReport.cpp ReadTable.cpp RowBudget.cpp SqliteReader.cpp StringDictionary.cpp Table.cpp TableFormat.cpp TablePreview.cpp
  TableReading.cpp TextEncoding.cpp)
