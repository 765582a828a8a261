set(ROOM_SOURCES DiagramGeometry.cpp DiagramGeometry.h LinePath.cpp LinePath.h)
