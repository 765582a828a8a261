set(ROOM_SOURCES
  AssessmentWorkflow.cpp AssessmentWorkflow.h
  DueList.cpp DueList.h
  Gap.cpp Gap.h
  Manifest.cpp Manifest.h
  SignOff.cpp SignOff.h)
