set(ROOM_SOURCES
  ColumnSheet.cpp ColumnSheet.h
  ErasurePlan.cpp ErasurePlan.h
  FocusSuggestion.cpp FocusSuggestion.h
  ImpactList.cpp ImpactList.h
  LabelWay.cpp LabelWay.h
  LabelWords.cpp LabelWords.h
  LineageBookmark.cpp LineageBookmark.h LineageComment.cpp LineageComment.h LicenceMarks.cpp LicenceMarks.h
  LineageNames.cpp LineageNames.h
  LineageOverlay.cpp LineageOverlay.h
  LineagePicture.cpp LineagePicture.h
  LineageReport.cpp LineageReport.h
  LineageState.cpp LineageState.h
  Neighbourhood.cpp Neighbourhood.h
  NodeRemarks.cpp RemovedRecord.cpp NodeRemarks.h NodeFacets.cpp NodeFacets.h
  NodeSheet.cpp NodeSheet.h
  PictureBuilder.cpp PictureBuilder.h
  RequestStart.cpp RequestStart.h
  SceneDot.cpp SceneDot.h
  ViewWords.cpp ViewWords.h TrustBoundary.cpp TrustBoundary.h
)
