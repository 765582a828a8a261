set(ROOM_SOURCES YamlReader.cpp YamlScalar.cpp YamlFields.cpp)
