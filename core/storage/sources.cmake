set(ROOM_SOURCES
  ChangeWatcher.cpp ChangeWatcher.h KeyCustody.cpp OpenWorkspace.cpp ReaderPool.cpp SearchWords.cpp SqlAuditLog.cpp SqlBlobStore.cpp SqlChangeFeed.cpp SqlChangeFeed.h
  SqlConnection.cpp SqliteStatement.cpp SqlLogStore.cpp SqlLogVerification.cpp SqlRecords.cpp SqlSchema.cpp SqlStaleness.cpp SqlWorkspace.cpp SqlWriter.cpp
  SqlWriteTransaction.cpp Workspace.h WorkspaceLocation.cpp)
