#pragma once

#include "core/storage/Workspace.h"

namespace hallmarker::core {

class SqlWorkspace;

/// Blobs in the store's own table.
class SqlBlobStore final : public BlobStore {
public:
    explicit SqlBlobStore(const SqlWorkspace &workspace) : m_workspace(workspace) {}
    Result<QByteArray> get(const Digest &digest) const override;
    Result<bool> contains(const Digest &digest) const override;

private:
    const SqlWorkspace &m_workspace;
};

} // namespace hallmarker::core
