set(ROOM_SOURCES
  ApiMeasure.cpp ApiMeasure.h
  ApiSurface.cpp ApiSurface.h
  SurfaceAttacks.cpp SurfaceAttacks.h
  SurfaceFinding.cpp SurfaceFinding.h
  SurfaceTexts.h)
