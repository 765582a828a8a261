set(ROOM_SOURCES SignatureInputs.cpp ArtifactFormat.cpp NpyHeader.cpp SafetensorsHeader.cpp ZipDirectory.cpp)
