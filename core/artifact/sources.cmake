set(ROOM_SOURCES ModelSignature.cpp ArtifactFormat.cpp NpyHeader.cpp SafetensorsHeader.cpp ZipDirectory.cpp)
