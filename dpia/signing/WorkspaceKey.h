#pragma once

#include "core/log/AuditLog.h"
#include "dpia/signing/SigningKey.h"

namespace hallmarker::dpia {

/// The key that signs the log of the workspace. It says that whoever works with the workspace and its passphrase signed;
/// a key or certificate of one's own says more.
class WorkspaceKey final : public SigningKey {
public:
    explicit WorkspaceKey(core::AuditLog &log) : m_log(log) {}
    core::Result<SignatureBytes> sign(const QByteArray &statement, qint64 instantMs) const override;

private:
    core::AuditLog &m_log;
};

} // namespace hallmarker::dpia
