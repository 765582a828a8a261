set(ROOM_SOURCES
  DriftPane.cpp DriftPane.h DriftWords.cpp DriftWords.h
  SurfaceDesk.cpp SurfaceDesk.h SurfacePane.cpp SurfacePane.h SurfaceWords.cpp SurfaceWords.h
)
