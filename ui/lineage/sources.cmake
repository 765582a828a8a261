set(ROOM_SOURCES
  BookmarksView.cpp BookmarksView.h CommentForm.cpp CommentForm.h CommentsView.cpp CommentsView.h DrawEdgeForm.cpp DrawEdgeForm.h DrawNodeForm.cpp DrawNodeForm.h
  ErasurePlanView.cpp ErasurePlanView.h
  ExternalCopyForm.cpp ExternalCopyForm.h
  HandEdits.cpp HandEdits.h
  HandSection.cpp HandSection.h
  HandWords.cpp HandWords.h
  ImportWords.cpp ImportWords.h
  LabelForm.cpp LabelForm.h
  LineageDesk.cpp LineageDesk.h
  LineageEdits.cpp LineageEdits.h
  LineageErasure.cpp LineageErasure.h
  LineageFiles.cpp LineageFiles.h
  LineageFilterBar.cpp LineageFilterBar.h
  LineageHand.cpp LineageHand.h
  LineageImportView.cpp LineageImportView.h
  LineageLists.cpp LineageLists.h
  LineagePage.cpp LineagePage.h
  LineageReviews.cpp LineageReviews.h LineagePanel.cpp LineagePanel.h
  LineageToolbar.cpp LineageToolbar.h
  LineageWalk.cpp LineageWalk.h
  NearBoxes.cpp NearBoxes.h
  NodeView.cpp NodeView.h
  RemarkEdits.cpp RemarkEdits.h RemarksSection.cpp RemarksSection.h ReviewView.cpp ReviewView.h ReviewWords.h ReviewsView.cpp ReviewsView.h OverlayAssets.cpp OverlayAssets.h
  SceneStatus.h
  SignForm.cpp SignForm.h
)
