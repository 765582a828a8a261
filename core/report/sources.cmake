set(ROOM_SOURCES CsvWriter.cpp)
