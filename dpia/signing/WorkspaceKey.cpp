#include "dpia/signing/WorkspaceKey.h"

namespace hallmarker::dpia {

core::Result<SignatureBytes> WorkspaceKey::sign(const QByteArray &statement, qint64) const
{
    HALLMARKER_ASSIGN(const core::StatementSignature made, m_log.signStatement(statement));
    SignatureBytes bytes;
    bytes.signature = made.signature;
    bytes.publicKey = made.publicKey;
    bytes.keyName = made.vkey.section(QLatin1Char('+'), 0, 1);
    HALLMARKER_ASSIGN(bytes.fingerprint, keyFingerprint(made.publicKey));
    return bytes;
}

} // namespace hallmarker::dpia
