set(ROOM_SOURCES BodyReader.cpp BodyWriter.cpp InventorySearch.cpp RecordSearchText.cpp TimeText.cpp)
