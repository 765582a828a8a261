set(ROOM_SOURCES CheckDefinition.cpp CheckRegistry.cpp CheckRunner.cpp)
