set(ROOM_SOURCES
  BoundRows.cpp ChangeWatcher.cpp ChangeWatcher.h ContentKey.cpp HeldPassphrase.cpp KeyCustody.cpp OpenWorkspace.cpp ReaderPool.cpp SearchWords.cpp SqlAuditLog.cpp SqlBlobStore.cpp
    SqlBlobVerification.cpp SqlChangeFeed.cpp SqlChangeFeed.h SqlConnection.cpp SqlCursor.cpp SqliteFileLocks.cpp SqliteStatement.cpp SqlLineagePacks.cpp SqlLineageRows.cpp SqlLineageRows.h
    SqlLineageSchema.cpp SqlLineageStore.cpp SqlLineageVerification.cpp SqlLineageWriter.cpp SqlLogStore.cpp SqlLogVerification.cpp SqlRecords.cpp SqlRecordVerification.cpp SqlRowPipe.cpp SqlRowPipe.h SqlSchema.cpp
    SqlStaleGraph.cpp SqlStaleness.cpp SqlStaleVerification.cpp SqlWorkspace.cpp SqlWriter.cpp PseudonymKey.cpp LogEntryFrame.cpp SqlCheckpointer.cpp
  SqlWriteTransaction.cpp Workspace.h WorkspaceLocation.cpp WorkspaceSeal.cpp StaleWay.cpp RestingRecords.cpp
  Warehouse.cpp WarehouseErrors.cpp WarehouseLocation.cpp WarehouseThread.cpp)
