set(ROOM_SOURCES
  Checkpoint.cpp DurableFolder.cpp ForeignLog.cpp GuideCommands.cpp LogExporter.cpp LogFolder.cpp LogHowTo.cpp LogVerifier.cpp MerkleHash.cpp
  MerkleTree.cpp SignedNote.cpp Tile.cpp TimestampToken.cpp TlogProof.cpp)
