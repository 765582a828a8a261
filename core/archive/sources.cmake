set(ROOM_SOURCES ZipWriter.cpp ZipReader.cpp)
