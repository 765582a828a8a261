set(ROOM_SOURCES
  ErasurePlanView.cpp ErasurePlanView.h
  ImportWords.cpp ImportWords.h
  LabelForm.cpp LabelForm.h
  LineageDesk.cpp LineageDesk.h
  LineageEdits.cpp LineageEdits.h
  LineageFiles.cpp LineageFiles.h
  LineageImportView.cpp LineageImportView.h
  LineageLists.cpp LineageLists.h
  LineagePage.cpp LineagePage.h
  LineagePanel.cpp LineagePanel.h
  LineageToolbar.cpp LineageToolbar.h
  LineageWalk.cpp LineageWalk.h
  NodeView.cpp NodeView.h
  SceneStatus.h
)
