set(ROOM_SOURCES DotGraph.cpp DotImporter.cpp DotLayout.cpp DotReader.cpp DotWriter.cpp GraphvizProcess.cpp)
