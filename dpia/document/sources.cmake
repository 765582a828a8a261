set(ROOM_SOURCES
  AnswerBlocks.cpp AssessmentDocument.cpp BlankForm.cpp ChangesAnnex.cpp ClosingPages.cpp CoverPage.cpp DocumentContext.cpp DocumentWords.cpp RichTextBlocks.cpp RiskPages.cpp)
