set(ROOM_SOURCES InventoryList.cpp InventoryListExport.cpp InventoryListImporter.cpp XlsxWriter.cpp)
