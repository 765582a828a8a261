set(ROOM_SOURCES
  ErasurePlanView.cpp ErasurePlanView.h
  ImportWords.cpp ImportWords.h
  LabelForm.cpp LabelForm.h
  LineageDesk.cpp LineageDesk.h
  LineageEdits.cpp LineageEdits.h
  LineageErasure.cpp LineageErasure.h
  LineageFiles.cpp LineageFiles.h
  LineageImportView.cpp LineageImportView.h
  LineageLists.cpp LineageLists.h
  LineagePage.cpp LineagePage.h
  LineageToolbar.cpp LineageToolbar.h
  NearBoxes.cpp NearBoxes.h
  NodeView.cpp NodeView.h
  SceneStatus.h
)
