#pragma once

#include "core/storage/SqlReaders.h"
#include "core/storage/Workspace.h"

namespace hallmarker::core {

/// Blobs in the table `blob`.
class SqlBlobStore final : public BlobStore {
public:
    explicit SqlBlobStore(const SqlReaders &readers) : m_readers(readers) {}
    Result<QByteArray> get(const Digest &digest) const override;
    Result<bool> contains(const Digest &digest) const override;

private:
    const SqlReaders &m_readers;
};

} // namespace hallmarker::core
