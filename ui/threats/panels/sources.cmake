set(ROOM_SOURCES
  DriftPane.cpp DriftPane.h DriftWords.cpp DriftWords.h
  PentestPane.cpp PentestPane.h
  ResponsibilityPane.cpp ResponsibilityPane.h ResponsibilityRowForm.cpp ResponsibilityRowForm.h
  SurfaceAttackForm.cpp SurfaceAttackForm.h
  SurfaceDesk.cpp SurfaceDesk.h SurfacePane.cpp SurfacePane.h SurfaceWords.cpp SurfaceWords.h
)
