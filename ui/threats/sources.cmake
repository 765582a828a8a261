set(ROOM_SOURCES
  AttributeFields.cpp AttributeFields.h AttributeQuestion.h
  ControlForm.cpp ControlForm.h
  DecisionDesk.cpp DecisionDesk.h DecisionForm.cpp DecisionForm.h DecisionKey.h
  DiagramPane.cpp DiagramPane.h
  DiagramVerbs.cpp DiagramVerbs.h
  ExposurePane.cpp ExposurePane.h
  GrantList.cpp GrantList.h
  ModelConflictView.cpp ModelConflictView.h
  OutlineModel.cpp OutlineModel.h OutlinePane.cpp OutlinePane.h
  PropertyFields.cpp PropertyFields.h PropertyPane.cpp PropertyPane.h
  ThreatDetail.cpp ThreatDetail.h
  ThreatDocument.cpp ThreatDocument.h
  ThreatFiles.cpp ThreatFiles.h
  ThreatList.cpp ThreatList.h ThreatReportMaker.h ThreatRow.h
  ThreatSaver.cpp ThreatSaver.h
  ThreatWatch.cpp ThreatWatch.h
  ThreatsPage.cpp ThreatsPage.h
)
