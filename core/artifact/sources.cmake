set(ROOM_SOURCES ArtifactFormat.cpp NpyHeader.cpp SafetensorsHeader.cpp ZipDirectory.cpp)
