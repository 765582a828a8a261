find_package(ZLIB REQUIRED)
set(ROOM_LINK ZLIB::ZLIB)
set(ROOM_SOURCES ArtifactFormat.cpp ArtifactIdentityCheck.cpp BesideSignature.cpp PickleNames.cpp SafetensorsHeader.cpp TorchScriptScan.cpp TorchScriptTokens.cpp ZipDirectory.cpp)
