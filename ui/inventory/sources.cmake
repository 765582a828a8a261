set(ROOM_SOURCES
  BadRowsTable.cpp BadRowsTable.h ConflictView.cpp ConflictView.h DatasetAboutForm.cpp DatasetAboutForm.h DatasheetAnswerEdit.cpp DatasheetAnswerEdit.h DatasheetAnswerField.cpp DatasheetAnswerField.h
  DatasheetExport.cpp DatasheetExport.h DatasheetForm.cpp DatasheetForm.h InventoryDatasheet.cpp InventoryDatasheet.h DatasetImportView.cpp DatasetImportView.h
  FieldDrafts.cpp FieldStore.cpp FieldStore.h InventoryEntry.cpp InventoryImports.cpp InventoryImports.h InventoryListView.cpp InventoryListView.h InventoryReading.cpp InventoryReading.h
  NewRecord.cpp RecordPanel.cpp RecordPanel.h RecordRemoval.cpp VersionState.cpp
  DetailLabel.cpp DialectForm.cpp DialectForm.h FieldEdit.cpp ImportDraft.cpp ImportDraft.h ImportReportView.cpp ImportReportView.h ImportView.cpp ImportView.h InventoryExport.cpp
  InventoryFileJobs.cpp InventoryFileJobs.h InventoryKinds.cpp InventoryListing.cpp InventoryPage.cpp InventoryPage.h ModelImportView.cpp ModelImportView.h PreviewModel.cpp PreviewModel.h
  RecordDetail.cpp RecordDetailView.cpp RecordDetailView.h RecordFieldEditor.cpp RecordFieldEditor.h RecordFields.cpp RecordPresence.cpp
  VersionFilesView.cpp VersionFilesView.h)
