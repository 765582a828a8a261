set(ROOM_SOURCES ArtifactPath.cpp FileArtifactLocator.cpp FileHashes.cpp VersionFile.cpp)
