set(ROOM_SOURCES
  BookmarksView.cpp BookmarksView.h
  CommentForm.cpp CommentForm.h
  CommentsView.cpp CommentsView.h
  ErasurePlanView.cpp ErasurePlanView.h
  ImportWords.cpp ImportWords.h
  LabelForm.cpp LabelForm.h
  LineageDesk.cpp LineageDesk.h
  LineageEdits.cpp LineageEdits.h
  LineageFiles.cpp LineageFiles.h
  LineageImportView.cpp LineageImportView.h
  LineageLists.cpp LineageLists.h
  LineagePage.cpp LineagePage.h
  LineageReviews.cpp LineageReviews.h
  LineageToolbar.cpp LineageToolbar.h
  NodeView.cpp NodeView.h
  RemarkEdits.cpp RemarkEdits.h
  RemarksSection.cpp RemarksSection.h
  ReviewView.cpp ReviewView.h
  ReviewWords.h
  ReviewsView.cpp ReviewsView.h
  SceneStatus.h
  SignForm.cpp SignForm.h
)
